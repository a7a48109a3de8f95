package org.huiyin.gateway.topology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimension;
import org.huiyin.event.FactSet;
import org.huiyin.event.Marker;
import org.huiyin.gateway.cell.Cell;
import org.huiyin.gateway.cell.PartitionStatus.Comparison;
import org.huiyin.gateway.cell.PartitionStatus.Difference;
import org.huiyin.gateway.cell.View;
import org.huiyin.gateway.cell.Views;

/** The counts of the items of one source partition, in memory: a pure function of the kept items. */
final class PartialCells {
    private static final int LISTED_DIFFERENCES = 5;

    private final Views views;
    private final Map<Cell, Long> counts = new HashMap<>();
    private final Map<Total, Long> totals = new HashMap<>();
    private final Set<Cell> changed = new HashSet<>();

    /** What a marker counts. */
    private record Total(String kind, CountingClock clock, String unit, FactSet facts) {}

    PartialCells(Views views) {
        this.views = views;
    }

    void enter(KeptItem item) {
        item.contributions().forEach(contribution -> add(item, contribution, contribution.count()));
    }

    void leave(KeptItem item) {
        item.contributions().forEach(contribution -> add(item, contribution, -contribution.count()));
    }

    private void add(KeptItem item, Contribution contribution, long count) {
        for (View view : views.views()) {
            Cell cell = view.cell(item::value, contribution);
            counts.merge(cell, count, PartialCells::sumOrNothing);
            changed.add(cell);
        }
        String unit = item.values().getOrDefault(Dimension.UNIT, Cell.ABSENT);
        String kind = item.values().getOrDefault(Dimension.KIND, Cell.ABSENT);
        totals.merge(
                new Total(kind, contribution.clock(), unit, contribution.facts()), count, PartialCells::sumOrNothing);
    }

    /** Null takes the entry out of the map: nothing is kept for what counts nothing. */
    @SuppressWarnings("NullAway")
    private static Long sumOrNothing(long one, long other) {
        return one + other == 0 ? null : Long.valueOf(one + other);
    }

    /** 0 for a cell that holds nothing. */
    long count(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    /** How many cells count something now. */
    int size() {
        return counts.size();
    }

    boolean hasChanges() {
        return !changed.isEmpty();
    }

    /** Hands over each cell that changed since the last time, once. */
    void drainChanges(Consumer<Cell> receiver) {
        changed.forEach(receiver);
        changed.clear();
    }

    /** Holds the counts of a marker against the counts of this moment. */
    Comparison compare(Marker marker, List<Marker.Count> expected) {
        Map<Total, Long> gateway = new HashMap<>(totals);
        Map<Total, Long> service = new HashMap<>();
        for (Marker.Count count : expected) {
            service.merge(
                    new Total(count.kind(), count.clock(), count.unit(), count.facts()), count.count(), Long::sum);
        }
        Set<Total> all = new HashSet<>(gateway.keySet());
        all.addAll(service.keySet());
        List<Difference> differences = all.stream()
                .map(total -> difference(total, service.getOrDefault(total, 0L), gateway.getOrDefault(total, 0L)))
                .filter(difference -> difference.service() != difference.gateway())
                .toList();
        return new Comparison(
                marker.id(),
                marker.at(),
                service.values().stream().mapToLong(Long::longValue).sum(),
                differences.stream()
                        .mapToLong(difference -> Math.abs(difference.service() - difference.gateway()))
                        .sum(),
                differences.stream().limit(LISTED_DIFFERENCES).toList());
    }

    private static Difference difference(Total total, long service, long gateway) {
        return new Difference(total.kind(), total.clock(), total.unit(), total.facts(), service, gateway);
    }
}
