package org.huiyin.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * To whom a petition goes 转办.
 *
 * @param unit code of the lead unit
 * @param supportingUnits codes, null for none
 */
public record Dispatch(
        @NotBlank String unit, @Nullable @Size(max = 50) List<@NotBlank String> supportingUnits) implements ActionBody {

    List<String> supporting() {
        return supportingUnits == null ? List.of() : supportingUnits;
    }

    /** All units that get to see it. */
    Stream<String> units() {
        return Stream.concat(Stream.of(unit), supporting().stream());
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("unit", unit, "supportingUnits", supporting());
    }
}
