package org.huiyin.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question over fact sets: a disjunction of conjunctions, written {@code FED_BACK,COMPLETED|OVERDUE,!EXCLUDED} with
 * {@code ,} for and, {@code |} for or, {@code !} for not. Amounts are no matters: they are meant only where they are named.
 *
 * @param conjunctions at least one; the expression holds where any of them holds
 */
public record FactExpression(List<Conjunction> conjunctions) {
    /** Holds for every fact set but those of amounts. */
    public static final FactExpression ALWAYS =
            new FactExpression(List.of(new Conjunction(FactSet.NONE, FactSet.NONE)));

    public FactExpression {
        conjunctions = List.copyOf(conjunctions);
    }

    /**
     * All of the required facts and none of the forbidden ones.
     *
     * @param required facts that must hold
     * @param forbidden facts that must not hold
     */
    public record Conjunction(FactSet required, FactSet forbidden) {
        private static final FactSet AMOUNTS = FactSet.of(Fact.QUANTITY_TARGET, Fact.QUANTITY_ACTUAL);

        boolean matches(FactSet facts) {
            return (facts.mask() & required.mask()) == required.mask()
                    && (facts.mask() & ruledOut().mask()) == 0;
        }

        /** What must not hold: the forbidden facts, and amounts unless one is required. */
        public FactSet ruledOut() {
            boolean meant = (required.mask() & AMOUNTS.mask()) != 0;
            return meant ? forbidden : new FactSet(forbidden.mask() | AMOUNTS.mask());
        }

        private Conjunction and(Conjunction other) {
            return new Conjunction(
                    new FactSet(required.mask() | other.required.mask()),
                    new FactSet(forbidden.mask() | other.forbidden.mask()));
        }

        private boolean possible() {
            return (required.mask() & forbidden.mask()) == 0;
        }

        private static Conjunction parse(String text) {
            FactSet required = FactSet.NONE;
            FactSet forbidden = FactSet.NONE;
            for (String term : text.split(",", -1)) {
                String name = term.strip();
                if (name.startsWith("!")) {
                    forbidden = forbidden.plus(fact(name.substring(1)));
                } else {
                    required = required.plus(fact(name));
                }
            }
            return new Conjunction(required, forbidden);
        }

        private static Fact fact(String name) {
            try {
                return Fact.valueOf(name);
            } catch (IllegalArgumentException unknown) {
                throw new UnknownFactException(name, unknown);
            }
        }

        @Override
        public String toString() {
            return java.util.stream.Stream.concat(
                            required.facts().stream().map(Fact::name),
                            forbidden.facts().stream().map(fact -> "!" + fact.name()))
                    .collect(Collectors.joining(","));
        }
    }

    /** A name in an expression that is no fact. */
    public static final class UnknownFactException extends IllegalArgumentException {
        private final String factName;

        UnknownFactException(String factName, Throwable cause) {
            super("'" + factName + "' is not a fact", cause);
            this.factName = factName;
        }

        /** The word that stood where a fact was expected. */
        public String factName() {
            return factName;
        }
    }

    /** @throws UnknownFactException if a term names no fact */
    @JsonCreator
    public static FactExpression parse(String text) {
        return new FactExpression(
                Arrays.stream(text.split("\\|", -1)).map(Conjunction::parse).toList());
    }

    public boolean matches(FactSet facts) {
        return conjunctions.stream().anyMatch(conjunction -> conjunction.matches(facts));
    }

    /** What holds where both hold, multiplied out; contradictory conjunctions fall away. */
    public FactExpression and(FactExpression other) {
        return new FactExpression(conjunctions.stream()
                .flatMap(mine -> other.conjunctions.stream().map(mine::and))
                .filter(Conjunction::possible)
                .distinct()
                .toList());
    }

    @Override
    @JsonValue
    public String toString() {
        return conjunctions.stream().map(Conjunction::toString).collect(Collectors.joining("|"));
    }
}
