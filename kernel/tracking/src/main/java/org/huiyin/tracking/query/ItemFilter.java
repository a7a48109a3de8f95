package org.huiyin.tracking.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimension;
import org.huiyin.event.FactExpression;
import org.jspecify.annotations.Nullable;

/**
 * Which contributions are meant.
 *
 * @param from first day by the clock, inclusive
 * @param to last day by the clock, inclusive
 * @param asOf the instant whose facts and dimensions count; null for now
 * @param values for each dimension the codes that are meant; trees are resolved already
 * @param status the item's present status, null for any
 * @param number the item's number, null for any
 */
public record ItemFilter(
        String kind,
        CountingClock clock,
        FactExpression facts,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant asOf,
        Map<Dimension, Set<String>> values,
        @Nullable String status,
        @Nullable String number) {

    public ItemFilter {
        values = Map.copyOf(values);
    }

    /** Without a {@code facts} parameter excluded items are left out. */
    public static final FactExpression DEFAULT_FACTS = FactExpression.parse("!EXCLUDED");
}
