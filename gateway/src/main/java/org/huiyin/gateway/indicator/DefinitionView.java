package org.huiyin.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A definition as the catalogue shows it.
 *
 * @param counted what is counted of each kind
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
        List<Fact> exclusions,
        int decimals,
        Definition.Better better,
        boolean independent,
        String source) {

    /**
     * What is counted of one kind, as expressions over facts.
     *
     * @param base before anything is left out
     * @param numerator null for a count
     */
    public record Counted(
            String kind,
            CountingClock clock,
            String base,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String numerator) {
        private static Counted of(Map.Entry<String, Definition.Counted> kind) {
            Definition.Counted counted = kind.getValue();
            return new Counted(
                    kind.getKey(),
                    counted.clock(),
                    counted.base().toString(),
                    counted.numerator() == null ? null : counted.numerator().toString());
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
                definition.orderedExclusions(),
                definition.decimals(),
                definition.better(),
                definition.independent(),
                definition.source());
    }
}
