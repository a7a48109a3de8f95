package org.huiyin.tracking.item;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a running deadline was moved.
 *
 * @param at when that was done
 * @param before the deadline until then
 * @param after the deadline since
 */
public record Adjustment(Kind kind, Instant at, Instant before, Instant after) {
    /** Why. */
    @Schema(name = "AdjustmentKind")
    public enum Kind {
        EXTENSION,
        /** The clock stood still, e.g. during a hearing. */
        PAUSE,
        /** The calendar of a year came, or a rule that says so. */
        RECALCULATION
    }
}
