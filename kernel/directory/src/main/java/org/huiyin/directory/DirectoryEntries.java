package org.huiyin.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Category;
import org.huiyin.event.DirectoryRecord.Manifest;
import org.huiyin.event.DirectoryRecord.Place;
import org.huiyin.event.DirectoryRecord.Policy;
import org.huiyin.event.DirectoryRecord.Unit;
import org.jspecify.annotations.Nullable;

/** The last record of every key of the directory topic; knows whether they are whole. Not thread-safe. */
final class DirectoryEntries {
    private final Clock clock;
    private final Map<String, DirectoryRecord> entries = new TreeMap<>();
    private @Nullable Manifest manifest;
    private boolean policiesChanged;

    DirectoryEntries(Clock clock) {
        this.clock = clock;
    }

    /** Takes a record of the topic in. @return whether it was a manifest */
    boolean apply(String key, @Nullable DirectoryRecord directoryRecord) {
        policiesChanged |= key.startsWith(Policy.KEYS);
        if (directoryRecord instanceof Manifest announced) {
            manifest = announced;
            return true;
        }
        if (directoryRecord == null) {
            entries.remove(key);
        } else {
            entries.put(key, directoryRecord);
        }
        return false;
    }

    /** What is missing until a copy can be made, for people who operate the application; empty when nothing is. */
    List<String> missing() {
        if (manifest == null) {
            return List.of("manifest");
        }
        var missing = new ArrayList<String>();
        count("units", of(Unit.class).size(), manifest.units()).ifPresent(missing::add);
        count("categories", of(Category.class).size(), manifest.categories()).ifPresent(missing::add);
        count("calendarYears", of(CalendarYear.class).size(), manifest.calendarYears())
                .ifPresent(missing::add);
        parents().forEach(parent -> missing.add("parent " + parent));
        return missing;
    }

    /** The copy, empty while something is missing. */
    Optional<DirectoryCopy> copy() {
        if (manifest == null || !missing().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DirectoryCopy(
                manifest.version(),
                new UnitHistory(of(Unit.class)),
                new CategoryTree(of(Category.class)),
                new WorkingCalendar(of(CalendarYear.class)),
                policies(),
                clock));
    }

    /** The policies if one of them is another than when they were asked for last. They need no manifest. */
    Optional<List<Policy>> changedPolicies() {
        boolean changed = policiesChanged;
        policiesChanged = false;
        return changed ? Optional.of(policies()) : Optional.empty();
    }

    private List<Policy> policies() {
        return of(Policy.class).stream()
                .sorted(Comparator.comparing(Policy::service).thenComparingInt(Policy::position))
                .toList();
    }

    private static Optional<String> count(String what, int present, int announced) {
        return present < announced ? Optional.of(what + " " + present + " of " + announced) : Optional.empty();
    }

    private Set<String> parents() {
        var wanted = new HashSet<String>();
        of(Unit.class).stream()
                .flatMap(DirectoryEntries::named)
                .map(code -> "unit:" + code)
                .forEach(wanted::add);
        of(Category.class).stream()
                .filter(category -> category.parent() != null)
                .map(category -> "category:" + category.parent())
                .forEach(wanted::add);
        wanted.removeAll(entries.keySet());
        return wanted;
    }

    /** The units that a unit cannot be without. */
    private static Stream<String> named(Unit unit) {
        return Stream.concat(
                        Stream.of(unit.parent(), unit.successor()),
                        unit.parents().stream().map(Place::parent))
                .filter(Objects::nonNull);
    }

    private <E extends DirectoryRecord> Collection<E> of(Class<E> type) {
        return entries.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
