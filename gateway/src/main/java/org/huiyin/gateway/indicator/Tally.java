package org.huiyin.gateway.indicator;

import java.util.EnumMap;
import java.util.Map;
import org.huiyin.event.Fact;
import org.huiyin.event.FactExpression;
import org.huiyin.event.FactSet;

/** Adds up what a definition counts; not safe for several threads. */
final class Tally {
    private final Map<Fact, Long> excluded = new EnumMap<>(Fact.class);
    private long numerator;
    private long base;

    /** The expressions of one kind, made once for many counts. */
    record Counter(FactExpression base, FactExpression numerator, Map<Fact, FactExpression> excluded) {
        static Counter of(Definition definition, String kind) {
            Map<Fact, FactExpression> left = new EnumMap<>(Fact.class);
            definition.orderedExclusions().forEach(reason -> left.put(reason, definition.excluded(kind, reason)));
            return new Counter(definition.base(kind), definition.numerator(kind), left);
        }

        void count(FactSet facts, long count, Tally tally) {
            if (base.matches(facts)) {
                tally.base += count;
            }
            if (numerator.matches(facts)) {
                tally.numerator += count;
            }
            excluded.forEach((reason, expression) -> {
                if (expression.matches(facts)) {
                    tally.excluded.merge(reason, count, Long::sum);
                }
            });
        }
    }

    void add(Tally other) {
        numerator += other.numerator;
        base += other.base;
        other.excluded.forEach((reason, count) -> excluded.merge(reason, count, Long::sum));
    }

    long numerator() {
        return numerator;
    }

    long base() {
        return base;
    }

    Map<Fact, Long> excluded() {
        return excluded;
    }

    boolean isEmpty() {
        return base == 0 && numerator == 0 && excluded.isEmpty();
    }
}
