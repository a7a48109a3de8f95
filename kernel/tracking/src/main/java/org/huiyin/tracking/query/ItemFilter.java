package org.huiyin.tracking.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimension;
import org.huiyin.event.FactExpression;
import org.huiyin.tracking.item.Light;
import org.huiyin.tracking.item.SupervisionLevel;
import org.jspecify.annotations.Nullable;

/**
 * Which contributions are meant.
 *
 * @param from first day by the clock, inclusive
 * @param to last day by the clock, inclusive
 * @param asOf the instant whose facts and dimensions count; null for now
 * @param values for each dimension the codes that are meant; trees are resolved already
 * @param present what the item must be now
 */
public record ItemFilter(
        String kind,
        CountingClock clock,
        FactExpression facts,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant asOf,
        Map<Dimension, Set<String>> values,
        Present present) {

    /**
     * What an item is at this moment, whatever instant is asked about; each null for any.
     *
     * @param number the item's number
     */
    public record Present(
            @Nullable String status,
            @Nullable String number,
            @Nullable Light light,
            @Nullable SupervisionLevel level) {
        boolean isAny() {
            return status == null && number == null && light == null && level == null;
        }
    }

    public ItemFilter {
        values = Map.copyOf(values);
    }

    /** The same of other days. */
    public ItemFilter within(LocalDate first, LocalDate last) {
        return new ItemFilter(kind, clock, facts, first, last, asOf, values, present);
    }

    /** Without a {@code facts} parameter excluded items are left out. */
    public static final FactExpression DEFAULT_FACTS = FactExpression.parse("!EXCLUDED");
}
