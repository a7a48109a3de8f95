package org.huiyin.task.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.directory.UnitTree;
import org.huiyin.event.DirectoryRecord.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the directory.
 *
 * @param parent what it hangs below on the day: after a merger its successor; null for the root
 * @param synthetic true where no public document names the unit
 * @param from the first day on which it exists, left out where it always did
 * @param until the first day on which it exists no more, left out while no end is known
 * @param successor the unit that took it over on that day, left out where none did
 */
public record UnitView(
        String code,
        @Schema(nullable = true) @Nullable String parent,
        String name,
        String unitType,
        boolean synthetic,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate from,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate until,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String successor) {
    /** As it stands in the tree of a day. */
    static UnitView of(Unit unit, UnitTree tree) {
        return of(unit, tree.parent(unit.code()));
    }

    /** As it is after a change, on the first day of it. */
    static UnitView after(Unit unit, LocalDate day) {
        boolean merged = unit.until() != null && !day.isBefore(unit.until()) && unit.successor() != null;
        return of(unit, merged ? unit.successor() : unit.parentOn(day));
    }

    private static UnitView of(Unit unit, @Nullable String parent) {
        return new UnitView(
                unit.code(),
                parent,
                unit.name(),
                unit.unitType(),
                unit.synthetic(),
                unit.from(),
                unit.until(),
                unit.successor());
    }
}
