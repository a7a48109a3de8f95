package org.huiyin.tracking.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;

/**
 * Asks for a later deadline 申请延期.
 *
 * @param until the last day that is asked for, Asia/Shanghai
 */
public record ExtensionPlea(
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2000) String reason) implements ActionBody {
    @Override
    public String words() {
        return reason;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("until", until.toString());
    }
}
