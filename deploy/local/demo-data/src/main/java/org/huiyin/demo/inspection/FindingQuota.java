package org.huiyin.demo.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.demo.plan.InspectionPlan.RoundPlan;
import org.huiyin.demo.plan.Totals;
import org.huiyin.demo.story.Apportionment;

/** How many findings a round fed back and how many of them are still open; all rounds together give the totals. */
record FindingQuota(Round round, int fedBack, int open) {

    /** Divides the totals of the year among its special and look-back rounds, the rest among all others. */
    static List<FindingQuota> divide(List<Round> rounds, int year, Totals totals) {
        Map<Boolean, List<Round>> parts = rounds.stream()
                .collect(Collectors.partitioningBy(
                        round -> round.plan().fedBack().getYear() == year));
        List<FindingQuota> result = new ArrayList<>();
        result.addAll(divide(parts.get(false), totals.findings().without(totals.findings2021())));
        result.addAll(divide(parts.get(true), totals.findings2021()));
        return result;
    }

    private static List<FindingQuota> divide(List<Round> rounds, Totals.Findings total) {
        List<Integer> fedBack = Apportionment.of(total.fedBack(), weights(rounds, RoundPlan::weight));
        List<Integer> open = Apportionment.of(total.open(), weights(rounds, RoundPlan::openWeight));
        return IntStream.range(0, rounds.size())
                .mapToObj(index -> new FindingQuota(rounds.get(index), fedBack.get(index), open.get(index)))
                .toList();
    }

    private static List<Integer> weights(List<Round> rounds, ToIntFunction<RoundPlan> weight) {
        return rounds.stream().map(round -> weight.applyAsInt(round.plan())).toList();
    }
}
