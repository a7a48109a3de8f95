package org.huiyin.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.FactExpression;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a contract; one YAML file each.
 *
 * @param version grows with every change that can change a number
 * @param type what the number is and whether a period can be asked for
 * @param exclusions the reasons whose items are left out of the base and shown
 * @param decimals the most that are printed of the percentage; 0 for counts
 * @param independent whether the numerator is counted beside the base and not within it
 * @param source where the definition is from
 */
public record Definition(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) int version,
        @JsonProperty(required = true) LocalDate effective,
        @JsonProperty(required = true) Words names,
        @JsonProperty(required = true) Words formula,
        @JsonProperty(required = true) Type type,
        @JsonProperty(required = true) Map<String, Counted> kinds,
        @JsonProperty(required = true) Set<Fact> exclusions,
        @JsonProperty(required = true) int decimals,
        @JsonProperty(required = true) Better better,
        @JsonProperty(required = true) boolean independent,
        @JsonProperty(required = true) String source) {
    /** Why an item can be out of a base. */
    public static final List<Fact> REASONS = List.of(Fact.CANCELLED, Fact.WITHDRAWN, Fact.NOT_ACCEPTED, Fact.NOT_FILED);

    /** The most decimals that can be asked for. */
    public static final int MOST_DECIMALS = 6;

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** What the number is. */
    @Schema(name = "IndicatorType")
    public enum Type {
        /** A share of a cohort; a period selects by the day of entry into the base. */
        RATE,
        /** A number of events; a period selects by the day of the event. */
        FLOW,
        /** A number that stands now; it has no period. */
        STOCK
    }

    /** Which direction is better. */
    public enum Better {
        HIGHER,
        LOWER,
        NEITHER
    }

    /** A text in both languages. */
    public record Words(
            @JsonProperty(required = true) String zh,
            @JsonProperty(required = true) String en) {}

    /**
     * What is counted of one kind.
     *
     * @param base of a rate: what is divided by; of a count: what is counted
     * @param numerator null for a count
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Counted(
            @JsonProperty(required = true) CountingClock clock,
            @JsonProperty(required = true) FactExpression base,
            @Nullable FactExpression numerator) {}

    public Definition {
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        exclusions = Set.copyOf(exclusions);
        require(ID.matcher(id).matches(), "id: lower-case words joined by hyphens");
        require(version > 0, "version: at least 1");
        require(!kinds.isEmpty(), "kinds: at least one");
        require(REASONS.containsAll(exclusions), "exclusions: only of " + REASONS);
        require(decimals >= 0 && decimals <= MOST_DECIMALS, "decimals: 0 to " + MOST_DECIMALS);
        for (Map.Entry<String, Counted> kind : kinds.entrySet()) {
            require(
                    (kind.getValue().numerator() != null) == (type == Type.RATE),
                    "kinds." + kind.getKey() + ".numerator: needed for a rate, wrong for a count");
        }
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** What is divided by, or counted, of a kind: its base without what is left out. */
    public FactExpression base(String kind) {
        return counted(kind).base().and(leftIn());
    }

    /** What is divided; the counted base itself for a count. */
    public FactExpression numerator(String kind) {
        Counted counted = counted(kind);
        FactExpression numerator = counted.numerator();
        if (numerator == null) {
            return base(kind);
        }
        return independent
                ? numerator.and(leftIn())
                : counted.base().and(numerator).and(leftIn());
    }

    /** What of the base is left out for that reason. */
    public FactExpression excluded(String kind, Fact reason) {
        return counted(kind).base().and(FactExpression.parse(Fact.EXCLUDED + "," + reason));
    }

    /** The left-out reasons in the order of the contract. */
    public List<Fact> orderedExclusions() {
        return REASONS.stream().filter(exclusions::contains).toList();
    }

    /** Every fact set of which an answer about the kind may need the count. */
    public FactExpression everything(String kind) {
        Counted counted = counted(kind);
        FactExpression numerator = counted.numerator();
        return independent && numerator != null
                ? FactExpression.parse(counted.base() + "|" + numerator)
                : counted.base();
    }

    private FactExpression leftIn() {
        if (exclusions.containsAll(REASONS)) {
            return FactExpression.parse("!" + Fact.EXCLUDED);
        }
        FactExpression left = FactExpression.ALWAYS;
        for (Fact reason : orderedExclusions()) {
            left = left.and(FactExpression.parse("!" + reason));
        }
        return left;
    }

    /** What is counted of a kind. @throws IllegalArgumentException if the indicator does not count it */
    public Counted counted(String kind) {
        Counted counted = kinds.get(kind);
        if (counted == null) {
            throw new IllegalArgumentException(id + " does not count " + kind + ", only " + kinds.keySet());
        }
        return counted;
    }

    /** The clocks by which these kinds are counted. */
    public Set<CountingClock> clocks(Collection<String> asked) {
        return asked.stream().map(kind -> counted(kind).clock()).collect(Collectors.toCollection(TreeSet::new));
    }
}
