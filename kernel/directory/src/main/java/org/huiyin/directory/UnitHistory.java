package org.huiyin.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyin.event.DirectoryRecord.Place;
import org.huiyin.event.DirectoryRecord.Unit;

/** The units of all days: one tree for each time between two changes. Every tree holds every unit that is known. */
public final class UnitHistory {
    private final NavigableMap<LocalDate, UnitTree> trees = new TreeMap<>();

    /** @throws UnitTreeException if the units are no tree on some day, or one stands below what does not exist then */
    public UnitHistory(Collection<Unit> units) {
        trees.put(LocalDate.MIN, new UnitTree(units, LocalDate.MIN));
        changes(units).forEach(day -> trees.put(day, new UnitTree(units, day)));
    }

    private static NavigableSet<LocalDate> changes(Collection<Unit> units) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        units.stream()
                .flatMap(unit -> Stream.concat(
                        Stream.of(unit.from(), unit.until()),
                        unit.parents().stream().map(Place::from)))
                .filter(Objects::nonNull)
                .forEach(days::add);
        return days;
    }

    /** The tree of that day; the same object for all days between two changes. */
    public UnitTree on(LocalDate day) {
        return trees.floorEntry(day).getValue();
    }
}
