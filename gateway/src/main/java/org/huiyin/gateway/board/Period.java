package org.huiyin.gateway.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from and to, both counted in; null is open.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** All days. */
    public static final Period ALWAYS = new Period(null, null);

    /** Whether it leaves no day out. */
    public boolean isAlways() {
        return from == null && to == null;
    }

    /** Whether it begins with a first and ends with a last day of a month, so that whole months make it up. */
    public boolean isWholeMonths() {
        return (from == null || from.getDayOfMonth() == 1) && (to == null || to.getDayOfMonth() == to.lengthOfMonth());
    }
}
