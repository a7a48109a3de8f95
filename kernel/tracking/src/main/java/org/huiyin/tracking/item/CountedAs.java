package org.huiyin.tracking.item;

import static org.huiyin.tracking.deadline.Deadlines.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;

/**
 * What an item adds to the counts: its cohorts with present facts, its flows as they were, the numbers of its target; or
 * a ledger's numbers alone.
 */
final class CountedAs {
    /** Numbers of these stand beside the item that has them; all others stand in its place. */
    private static final Set<Fact> BESIDE = EnumSet.of(Fact.QUANTITY_TARGET, Fact.QUANTITY_ACTUAL);

    /** An item that left the base takes its numbers along, and they say why. */
    private static final Set<Fact> OUT_OF_THE_BASE =
            EnumSet.of(Fact.EXCLUDED, Fact.CANCELLED, Fact.WITHDRAWN, Fact.NOT_ACCEPTED, Fact.NOT_FILED);

    private CountedAs() {}

    static List<Contribution> contributions(Tracking item, Map<Fact, Long> quantities, List<Contribution> flows) {
        List<Contribution> numbers = numbers(item, quantities);
        if (!BESIDE.containsAll(quantities.keySet())) {
            return numbers;
        }
        List<Contribution> all = new ArrayList<>();
        all.add(cohort(CountingClock.REGISTERED, item.registeredAt(), item));
        Instant fedBack = item.facts().at(Fact.FED_BACK);
        if (fedBack != null) {
            all.add(cohort(CountingClock.FED_BACK, fedBack, item));
        }
        all.addAll(flows);
        all.addAll(numbers);
        return List.copyOf(all);
    }

    private static Contribution cohort(CountingClock clock, Instant at, Tracking item) {
        return new Contribution(clock, day(at), 1, item.facts().set(), 1);
    }

    private static List<Contribution> numbers(Tracking item, Map<Fact, Long> quantities) {
        return quantities.entrySet().stream()
                .filter(number -> number.getValue() != 0)
                .sorted(Map.Entry.comparingByKey())
                .map(number -> new Contribution(
                        CountingClock.REGISTERED,
                        day(item.registeredAt()),
                        1,
                        factsOf(number.getKey(), item),
                        number.getValue()))
                .toList();
    }

    private static FactSet factsOf(Fact number, Tracking item) {
        FactSet facts = FactSet.of(number);
        for (Fact reason : OUT_OF_THE_BASE) {
            facts = item.facts().has(reason) ? facts.plus(reason) : facts;
        }
        return facts;
    }

    /** Those of the first list that are not in the second. */
    static List<Contribution> without(List<Contribution> all, List<Contribution> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }
}
