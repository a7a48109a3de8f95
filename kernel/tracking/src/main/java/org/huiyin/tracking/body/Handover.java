package org.huiyin.tracking.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.tracking.item.Cadence;
import org.jspecify.annotations.Nullable;

/**
 * To whom an item goes whose deadline a policy sets.
 *
 * @param unit code of the lead unit
 * @param supportingUnits codes, null for none
 * @param reportEvery how often progress is reported; null for never
 */
public record Handover(
        @NotBlank String unit,
        @Nullable @Size(max = 50) List<@NotBlank String> supportingUnits,
        @Nullable Cadence reportEvery)
        implements ActionBody {

    public Handover {
        supportingUnits = supportingUnits == null ? List.of() : List.copyOf(supportingUnits);
        reportEvery = reportEvery == null ? Cadence.NONE : reportEvery;
    }

    /** All units that get to see it. */
    public Stream<String> units() {
        return Stream.concat(Stream.of(unit), supportingUnits.stream());
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("unit", unit, "supportingUnits", supportingUnits, "reportEvery", reportEvery.name());
    }
}
