package org.huiyin.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.FactExpression;

/**
 * An indicator as a contract; one YAML file each.
 *
 * @param version grows with every change that can change a number
 * @param type what the number is and whether a period can be asked for
 * @param exclusions the reasons whose items are left out of the base and shown
 * @param decimals the most that are printed of the percentage; 0 for counts
 * @param independent whether the numerator is counted beside the base and not within it
 * @param pack the rates of which a score is the weighted mean; empty for anything else
 * @param source where the definition is from
 */
public record Definition(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) int version,
        @JsonProperty(required = true) LocalDate effective,
        @JsonProperty(required = true) Words names,
        @JsonProperty(required = true) Words formula,
        @JsonProperty(required = true) Type type,
        @JsonProperty(required = true) Map<String, CountedKind> kinds,
        @JsonProperty(required = true) Set<Fact> exclusions,
        @JsonProperty(required = true) int decimals,
        @JsonProperty(required = true) Better better,
        @JsonProperty(required = true) boolean independent,
        List<Weighted> pack,
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
        STOCK,
        /** A weighted mean of shares of a cohort, in points of 100; a period selects as for each of them. */
        SCORE
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
     * One rate of a score.
     *
     * @param weight out of 100
     */
    public record Weighted(
            @JsonProperty(required = true) String indicator,
            @JsonProperty(required = true) int weight) {
        /** What the weights of a pack add up to. */
        static final int WHOLE = 100;

        private static boolean areWhole(List<Weighted> pack) {
            return pack.stream().map(Weighted::indicator).distinct().count() == pack.size()
                    && pack.stream().allMatch(part -> part.weight > 0)
                    && pack.stream().mapToInt(Weighted::weight).sum() == WHOLE;
        }
    }

    public Definition {
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        exclusions = Set.copyOf(exclusions);
        pack = pack == null ? List.of() : List.copyOf(pack);
        require(ID.matcher(id).matches(), "id: lower-case words joined by hyphens");
        require(version > 0, "version: at least 1");
        require(!kinds.isEmpty(), "kinds: at least one");
        require(REASONS.containsAll(exclusions), "exclusions: only of " + REASONS);
        require(decimals >= 0 && decimals <= MOST_DECIMALS, "decimals: 0 to " + MOST_DECIMALS);
        require((type == Type.SCORE) != pack.isEmpty(), "pack: needed for a score, wrong for anything else");
        require(
                pack.isEmpty() || Weighted.areWhole(pack),
                "pack: different rates with weights above 0 that add up to 100");
        for (Map.Entry<String, CountedKind> kind : kinds.entrySet()) {
            String mistake = kind.getValue().mistake(type);
            require(mistake == null, "kinds." + kind.getKey() + "." + mistake);
        }
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** What is divided by, or counted, of a kind: its base without what is left out. */
    public FactExpression base(String kind) {
        return countedBase(kind).and(leftIn());
    }

    /** What is divided; the counted base itself for a count. */
    public FactExpression numerator(String kind) {
        FactExpression numerator = counted(kind).numerator();
        if (numerator == null) {
            return base(kind);
        }
        return independent
                ? numerator.and(leftIn())
                : countedBase(kind).and(numerator).and(leftIn());
    }

    /** What of the base is left out for that reason. */
    public FactExpression excluded(String kind, Fact reason) {
        return countedBase(kind).and(FactExpression.parse(Fact.EXCLUDED + "," + reason));
    }

    /** The left-out reasons in the order of the contract. */
    public List<Fact> orderedExclusions() {
        return REASONS.stream().filter(exclusions::contains).toList();
    }

    /** Every fact set of which an answer about the kind may need the count. */
    public FactExpression everything(String kind) {
        FactExpression base = countedBase(kind);
        FactExpression numerator = counted(kind).numerator();
        return independent && numerator != null ? FactExpression.parse(base + "|" + numerator) : base;
    }

    private FactExpression countedBase(String kind) {
        return Objects.requireNonNull(counted(kind).base(), "a score has no base of its own");
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
    public CountedKind counted(String kind) {
        CountedKind counted = kinds.get(kind);
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
