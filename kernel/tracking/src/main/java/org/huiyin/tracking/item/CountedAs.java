package org.huiyin.tracking.item;

import static org.huiyin.tracking.deadline.Deadlines.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;

/** What an item adds to the counts: its cohorts with present facts, its flows as they were, or a ledger's numbers. */
final class CountedAs {
    private CountedAs() {}

    static List<Contribution> contributions(Tracking item, Map<Fact, Long> quantities, List<Contribution> flows) {
        if (!quantities.isEmpty()) {
            return ledger(item, quantities);
        }
        List<Contribution> all = new ArrayList<>();
        all.add(cohort(CountingClock.REGISTERED, item.registeredAt(), item));
        Instant fedBack = item.facts().at(Fact.FED_BACK);
        if (fedBack != null) {
            all.add(cohort(CountingClock.FED_BACK, fedBack, item));
        }
        all.addAll(flows);
        return List.copyOf(all);
    }

    private static Contribution cohort(CountingClock clock, Instant at, Tracking item) {
        return new Contribution(clock, day(at), 1, item.facts().set(), 1);
    }

    private static List<Contribution> ledger(Tracking item, Map<Fact, Long> quantities) {
        return quantities.entrySet().stream()
                .filter(number -> number.getValue() != 0)
                .sorted(Map.Entry.comparingByKey())
                .map(number -> new Contribution(
                        CountingClock.REGISTERED,
                        day(item.registeredAt()),
                        1,
                        FactSet.of(number.getKey()),
                        number.getValue()))
                .toList();
    }

    /** Those of the first list that are not in the second. */
    static List<Contribution> without(List<Contribution> all, List<Contribution> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }
}
