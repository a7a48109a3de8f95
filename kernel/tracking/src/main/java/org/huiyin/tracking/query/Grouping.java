package org.huiyin.tracking.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huiyin.event.Dimension;
import org.huiyin.web.FieldError;
import org.huiyin.web.QueryParameters;

/** By what counts are grouped besides the fact set: a dimension, or the day or month of the clock. */
public record Grouping(String name, String expression) {
    private static final List<Grouping> ALL = all();

    private static List<Grouping> all() {
        List<Grouping> all = new ArrayList<>();
        all.add(new Grouping("day", "c.day::text"));
        all.add(new Grouping("month", "to_char(c.day, 'YYYY-MM')"));
        for (Dimension dimension : Dimension.values()) {
            all.add(by(dimension));
        }
        return List.copyOf(all);
    }

    /** By the values of a dimension. */
    public static Grouping by(Dimension dimension) {
        return new Grouping(dimension.wireName(), IntervalCondition.column(dimension));
    }

    /** The groupings named in the query's {@code groupBy}, a list with commas; unknown names are rejected. */
    public static List<Grouping> read(QueryParameters query) {
        String text = query.text("groupBy");
        if (text == null) {
            return List.of();
        }
        List<Grouping> named = new ArrayList<>();
        for (String name :
                Arrays.stream(text.split(",")).map(String::strip).distinct().toList()) {
            ALL.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            named::add,
                            () -> query.reject(FieldError.notAllowed(
                                    "groupBy", ALL.stream().map(Grouping::name).toList())));
        }
        return named;
    }
}
