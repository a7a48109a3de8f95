package org.huiyin.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * Why a closed task is handled once more.
 *
 * @param dueOn the last day of the next cycle, Asia/Shanghai; only for sources whose date comes with the task
 */
public record Reopening(
        @NotBlank @Size(max = 2000) String reason, @Nullable LocalDate dueOn) implements ActionBody {
    @Override
    public String words() {
        return reason;
    }
}
