package org.huiyin.tracking.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.tracking.item.Cadence;
import org.jspecify.annotations.Nullable;

/**
 * To whom an item goes.
 *
 * @param unit code of the lead unit
 * @param supportingUnits codes, null for none
 * @param dueOn the last day in time, Asia/Shanghai; null where a policy sets it
 * @param reportEvery how often progress is reported; null for never
 */
public record Assignment(
        @NotBlank String unit,
        @Nullable @Size(max = 50) List<@NotBlank String> supportingUnits,
        @Nullable LocalDate dueOn,
        @Nullable Cadence reportEvery)
        implements ActionBody {

    public Assignment {
        supportingUnits = supportingUnits == null ? List.of() : List.copyOf(supportingUnits);
        reportEvery = reportEvery == null ? Cadence.NONE : reportEvery;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("unit", unit, "supportingUnits", supportingUnits, "reportEvery", reportEvery.name());
    }
}
