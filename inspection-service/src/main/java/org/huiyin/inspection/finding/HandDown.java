package org.huiyin.inspection.finding;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.event.Link.TaskOrder;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * What is handed down of a finding, as a task of its own.
 *
 * @param unit code of the unit that is to do it
 * @param dueOn its last day in time, Asia/Shanghai, not after that of the finding
 * @param measure the number of the finding's measure that it is, which goes on; null for the finding as a whole
 * @param remark for history; the task does not have it
 */
public record HandDown(
        @NotBlank @Size(max = 64) String unit,
        @NotNull LocalDate dueOn,
        @Nullable @Min(1) Integer measure,
        @Nullable @Size(max = 2000) String remark)
        implements ActionBody {

    TaskOrder order() {
        return new TaskOrder(unit, dueOn, measure);
    }

    @Override
    public @Nullable String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        Map<String, Object> particulars = new LinkedHashMap<>(Map.of("unit", unit, "dueOn", dueOn.toString()));
        if (measure != null) {
            particulars.put("measure", measure);
        }
        return particulars;
    }
}
