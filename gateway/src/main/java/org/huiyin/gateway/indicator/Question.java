package org.huiyin.gateway.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.event.Dimension;
import org.huiyin.gateway.board.Period;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of an indicator; valid, but not yet narrowed to what the asker may see.
 *
 * @param kinds at least one, all of them counted by the definition
 * @param filters the values asked for, any of which will do; for units and categories with all below them
 * @param unitType null for any
 * @param asOf an instant in the past whose facts are asked for, null for now
 * @param unitsOn the day whose tree of units is asked for, null for the day that the question is about anyway
 * @param decimals the most to print
 */
public record Question(
        Definition definition,
        SortedSet<String> kinds,
        Map<Dimension, List<String>> filters,
        @Nullable String unitType,
        Period period,
        @Nullable Instant asOf,
        @Nullable LocalDate unitsOn,
        @Nullable Grouping groupBy,
        int decimals) {

    /** The same about these kinds only. */
    Question about(SortedSet<String> some) {
        return new Question(definition, some, filters, unitType, period, asOf, unitsOn, groupBy, decimals);
    }

    /** The same of a rate that counts all of these kinds, printed as that rate is. */
    Question of(Definition rate) {
        return new Question(rate, kinds, filters, unitType, period, asOf, unitsOn, groupBy, rate.decimals());
    }

    /** The day whose units are meant. */
    LocalDate unitsDay(DirectoryCopy directory) {
        return directory.dayAsked(unitsOn, asOf, period.to());
    }

    /** Whether the question itself needs the lead unit of each matter. */
    boolean needsUnit() {
        return unitType != null || filters.containsKey(Dimension.UNIT) || groupBy == Grouping.UNIT;
    }
}
