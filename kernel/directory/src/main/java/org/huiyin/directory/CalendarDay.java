package org.huiyin.directory;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a day is worked or not.
 *
 * @param festival the festival that a holiday or make-up day belongs to, null for other days
 * @param notice the State Council notice that ordered it, null for other days
 */
public record CalendarDay(
        LocalDate date,
        Kind kind,
        @Nullable String festival,
        @Nullable String notice) {
    /** The kinds of days. */
    @Schema(name = "CalendarDayKind")
    public enum Kind {
        WORKING,
        WEEKEND,
        HOLIDAY,
        /** A Saturday or Sunday that is worked 调休. */
        MAKE_UP
    }

    public boolean working() {
        return kind == Kind.WORKING || kind == Kind.MAKE_UP;
    }
}
