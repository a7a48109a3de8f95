package org.huiyin.tracking.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.event.Dimension;
import org.huiyin.event.FactExpression.Conjunction;
import org.jspecify.annotations.Nullable;

/** The filter and the scope as conditions on {@code fact_interval c}. */
final class IntervalCondition {
    private IntervalCondition() {}

    static String column(Dimension dimension) {
        return "c." + dimension.name().toLowerCase(Locale.ROOT);
    }

    static void add(Sql sql, ItemFilter filter, ReadingScope scope) {
        sql.add(
                "where c.kind = ? and c.clock = ?",
                filter.kind(),
                filter.clock().name());
        instant(sql, filter.asOf());
        days(sql, filter.from(), filter.to());
        facts(sql, filter.facts().conjunctions());
        filter.values().forEach((dimension, codes) -> sql.add("and " + column(dimension) + " = any(?)", codes));
        scope(sql, scope);
    }

    private static void instant(Sql sql, @Nullable Instant asOf) {
        if (asOf == null) {
            sql.add("and c.until is null");
        } else {
            sql.add("and c.since <= ? and (c.until is null or c.until > ?)", asOf, asOf);
        }
    }

    private static void days(Sql sql, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            sql.add("and c.day >= ?", from);
        }
        if (to != null) {
            sql.add("and c.day <= ?", to);
        }
    }

    private static void facts(Sql sql, List<Conjunction> conjunctions) {
        String any = conjunctions.stream()
                .map(one -> "(c.facts & ? = ? and c.facts & ? = 0)")
                .collect(Collectors.joining(" or "));
        List<Object> masks = new ArrayList<>();
        for (Conjunction one : conjunctions) {
            masks.add(one.required().mask());
            masks.add(one.required().mask());
            masks.add(one.ruledOut().mask());
        }
        sql.add("and (" + (any.isEmpty() ? "false" : any) + ")", masks.toArray());
    }

    private static void scope(Sql sql, ReadingScope scope) {
        if (!scope.concealed().isEmpty()) {
            sql.add("and (c.concerned_unit is null or c.concerned_unit <> all(?))", scope.concealed());
        }
        if (scope.everything()) {
            return;
        }
        sql.add("and (c.unit = any(?) or c.supporting_units && ?", scope.leading(), scope.supporting());
        if (!scope.judged().isEmpty()) {
            sql.add("or (c.unit = any(?) and c.target = any(?))", scope.judged(), scope.judged());
        }
        for (Map<Dimension, String> slice : scope.slices()) {
            String all = slice.keySet().stream()
                    .map(dimension -> column(dimension) + " = ?")
                    .collect(Collectors.joining(" and "));
            sql.add("or (" + all + ")", slice.values().toArray());
        }
        sql.add(")");
    }
}
