package org.huiyin.task.directory.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.event.DirectoryRecord.Unit;

/** What is sent in to change units. */
final class UnitBodies {
    private static final int LONGEST_NAME = 100;

    private UnitBodies() {}

    /** @param from the first day on which it exists */
    record NewUnit(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,49}") String code,

            @NotBlank String parent,
            @NotBlank @Size(max = LONGEST_NAME) String name,
            @NotNull @Pattern(regexp = "[A-Z][A-Z_]{0,49}") String unitType,
            @NotNull LocalDate from) {
        Unit unit() {
            return new Unit(code, parent, name, unitType, false, from, null, null, List.of());
        }
    }

    /** @param from the first day on which it stands below the parent */
    record UnitMove(@NotBlank String parent, @NotNull LocalDate from) {}

    /** @param into the unit that takes it over, with what stands below it */
    record UnitMerger(@NotBlank String into, @NotNull LocalDate from) {}

    /** @param until the first day on which it exists no more */
    record UnitClosure(@NotNull LocalDate until) {}

    /** @param name from now on, for all days */
    record UnitRenaming(@NotBlank @Size(max = LONGEST_NAME) String name) {}
}
