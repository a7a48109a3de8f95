package org.huiyin.task.directory;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.event.DirectoryRecord.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a unit.
 *
 * @param effectiveOn the first day on which it holds; null for a name, which has no days
 * @param unit as it is afterwards
 */
public record UnitChange(Kind kind, @Nullable LocalDate effectiveOn, Unit unit) {
    /** What can be done to a unit. */
    @Schema(name = "UnitChangeKind")
    public enum Kind {
        FOUNDED,
        MOVED,
        MERGED,
        CLOSED,
        RENAMED
    }
}
