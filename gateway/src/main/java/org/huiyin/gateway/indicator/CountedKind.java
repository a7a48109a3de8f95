package org.huiyin.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimension;
import org.huiyin.event.FactExpression;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator counts of one kind.
 *
 * @param base of a rate: what is divided by; of a count: what is counted; null for a score
 * @param numerator null for a count and for a score
 * @param where the only values of a dimension that are counted; empty for any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CountedKind(
        @JsonProperty(required = true) CountingClock clock,
        @Nullable FactExpression base,
        @Nullable FactExpression numerator,
        Map<Dimension, Set<String>> where) {
    private static final Set<Dimension> RESTRICTABLE = Collections.unmodifiableSet(EnumSet.of(
            Dimension.SOURCE, Dimension.CHANNEL, Dimension.PETITION_KIND, Dimension.ROUND_KIND, Dimension.PROGRAMME));

    public CountedKind {
        where = where == null ? Map.of() : sorted(where);
    }

    private static Map<Dimension, Set<String>> sorted(Map<Dimension, Set<String>> values) {
        Map<Dimension, Set<String>> sorted = new TreeMap<>();
        values.forEach((dimension, codes) -> sorted.put(dimension, Collections.unmodifiableSet(new TreeSet<>(codes))));
        return Collections.unmodifiableMap(sorted);
    }

    /** Why an indicator of that type cannot count so; null where it can. */
    @Nullable String mistake(Definition.Type type) {
        if ((base != null) != (type != Definition.Type.SCORE)) {
            return "base: needed for a rate or a count, wrong for a score";
        }
        if ((numerator != null) != (type == Definition.Type.RATE)) {
            return "numerator: needed for a rate, wrong for a count";
        }
        return RESTRICTABLE.containsAll(where.keySet()) ? null : "where: only of " + RESTRICTABLE;
    }
}
