package org.huiyin.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a task: 任务, 责任, 时限.
 *
 * @param unit code of the unit that gets it at once
 * @param supportingUnits codes, null for none
 * @param dueOn the last day in time, Asia/Shanghai, not after the deadline of the task; null for the same day
 * @param leadOfficial the post of the leader who answers for it, never a name
 */
public record SubtaskPlan(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 10_000) String content,
        @NotBlank @Size(max = 64) String unit,
        @Nullable @Size(max = 50) List<@NotBlank String> supportingUnits,
        @Nullable LocalDate dueOn,
        @Nullable @Size(max = 100) String leadOfficial,
        @Nullable @Valid Target target) {

    public SubtaskPlan {
        supportingUnits = supportingUnits == null ? List.of() : List.copyOf(supportingUnits);
    }

    /** All units that get to see it. */
    Stream<String> units() {
        return Stream.concat(Stream.of(unit), supportingUnits.stream());
    }
}
