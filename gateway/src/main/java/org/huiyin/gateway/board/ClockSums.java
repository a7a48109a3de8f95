package org.huiyin.gateway.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.huiyin.event.FactSet;
import org.jspecify.annotations.Nullable;

/** The sums of one view and clock over all source partitions: by day, and over all days so that a total needs no day. */
final class ClockSums {
    private final Map<Slice, Long> always = new HashMap<>();
    private final NavigableMap<LocalDate, Map<Slice, Long>> days = new TreeMap<>();

    /** A cell without its day. */
    private record Slice(List<String> values, FactSet facts) {}

    void add(List<String> values, LocalDate day, FactSet facts, long difference) {
        var slice = new Slice(values, facts);
        always.merge(slice, difference, ClockSums::sumOrNothing);
        Map<Slice, Long> ofDay = days.computeIfAbsent(day, key -> new HashMap<>());
        ofDay.merge(slice, difference, ClockSums::sumOrNothing);
        if (ofDay.isEmpty()) {
            days.remove(day);
        }
    }

    /** Null takes the entry out of the map. */
    private static @Nullable Long sumOrNothing(long one, long other) {
        return one + other == 0 ? null : Long.valueOf(one + other);
    }

    void read(Period period, boolean byDay, CellVisitor visitor) {
        if (period.isAlways() && !byDay) {
            read(always, null, visitor);
            return;
        }
        NavigableMap<LocalDate, Map<Slice, Long>> wanted = days;
        if (period.from() != null) {
            wanted = wanted.tailMap(period.from(), true);
        }
        if (period.to() != null) {
            wanted = wanted.headMap(period.to(), true);
        }
        wanted.forEach((day, slices) -> read(slices, byDay ? day : null, visitor));
    }

    private static void read(Map<Slice, Long> slices, @Nullable LocalDate day, CellVisitor visitor) {
        slices.forEach((slice, count) -> visitor.visit(slice.values(), day, slice.facts(), count));
    }

    int size() {
        return days.values().stream().mapToInt(Map::size).sum();
    }
}
