package org.huiyin.task.directory.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.event.DirectoryRecord.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the directory.
 *
 * @param parent null for the root
 * @param synthetic true where no public document names the unit
 */
public record UnitView(
        String code,
        @Schema(nullable = true) @Nullable String parent,
        String name,
        String unitType,
        boolean synthetic) {
    static UnitView of(Unit unit) {
        return new UnitView(unit.code(), unit.parent(), unit.name(), unit.unitType(), unit.synthetic());
    }
}
