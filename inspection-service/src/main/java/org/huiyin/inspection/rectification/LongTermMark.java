package org.huiyin.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;

/**
 * Flags a finding as one to be kept up 长期坚持.
 *
 * @param reviewDates the days on which it is looked at again
 */
public record LongTermMark(
        @NotEmpty @Size(max = 50) List<@NotNull LocalDate> reviewDates,
        @NotBlank @Size(max = 2000) String reason) implements ActionBody {
    @Override
    public String words() {
        return reason;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of(
                "reviewDates", reviewDates.stream().map(LocalDate::toString).toList());
    }
}
