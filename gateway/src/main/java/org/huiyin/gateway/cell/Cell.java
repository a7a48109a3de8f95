package org.huiyin.gateway.cell;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.event.CountingClock;
import org.huiyin.event.FactSet;
import org.jspecify.annotations.Nullable;

/**
 * What is counted by one number.
 *
 * @param view the name of the view
 * @param values of the view's dimensions in its order, {@link #ABSENT} where the item has none
 * @param day the day, or the first of the month, as the view counts
 */
public record Cell(String view, List<String> values, CountingClock clock, LocalDate day, FactSet facts) {
    /** The value of a dimension that the item does not have. */
    public static final String ABSENT = "";

    static String present(@Nullable String value) {
        return value == null ? ABSENT : value;
    }
}
