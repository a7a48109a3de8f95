package org.huiyin.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimension;
import org.huiyin.event.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A definition as the catalogue shows it.
 *
 * @param counted what is counted of each kind
 * @param pack the rates of which a score is the weighted mean; empty for anything else
 * @param exclusions the reasons whose matters are left out of the base
 * @param effective from which day on the version holds
 */
public record DefinitionView(
        String id,
        int version,
        LocalDate effective,
        Definition.Words names,
        Definition.Words formula,
        Definition.Type type,
        Set<String> kinds,
        List<Counted> counted,
        List<Definition.Weighted> pack,
        List<Fact> exclusions,
        int decimals,
        Definition.Better better,
        boolean independent,
        String source) {

    /**
     * What is counted of one kind, as expressions over facts.
     *
     * @param base before anything is left out; null for a score
     * @param numerator null for a count and for a score
     * @param where the only values of a dimension that are counted; empty for any
     */
    public record Counted(
            String kind,
            CountingClock clock,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String base,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String numerator,

            Map<Dimension, Set<String>> where) {
        private static Counted of(Map.Entry<String, CountedKind> kind) {
            CountedKind counted = kind.getValue();
            return new Counted(
                    kind.getKey(),
                    counted.clock(),
                    counted.base() == null ? null : counted.base().toString(),
                    counted.numerator() == null ? null : counted.numerator().toString(),
                    counted.where());
        }
    }

    static DefinitionView of(Definition definition) {
        return new DefinitionView(
                definition.id(),
                definition.version(),
                definition.effective(),
                definition.names(),
                definition.formula(),
                definition.type(),
                definition.kinds().keySet(),
                definition.kinds().entrySet().stream().map(Counted::of).toList(),
                definition.pack(),
                definition.orderedExclusions(),
                definition.decimals(),
                definition.better(),
                definition.independent(),
                definition.source());
    }
}
