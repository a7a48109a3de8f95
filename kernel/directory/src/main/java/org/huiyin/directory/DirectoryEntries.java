package org.huiyin.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Category;
import org.huiyin.event.DirectoryRecord.Manifest;
import org.huiyin.event.DirectoryRecord.Unit;
import org.jspecify.annotations.Nullable;

/** The last record of every key of the directory topic; knows whether they are whole. Not thread-safe. */
final class DirectoryEntries {
    private final Map<String, DirectoryRecord> entries = new TreeMap<>();
    private @Nullable Manifest manifest;

    /** Takes a record of the topic in. @return whether it was a manifest */
    boolean apply(String key, @Nullable DirectoryRecord directoryRecord) {
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
                new UnitTree(of(Unit.class)),
                new CategoryTree(of(Category.class)),
                new WorkingCalendar(of(CalendarYear.class))));
    }

    private static Optional<String> count(String what, int present, int announced) {
        return present < announced ? Optional.of(what + " " + present + " of " + announced) : Optional.empty();
    }

    private Set<String> parents() {
        var wanted = new HashSet<String>();
        of(Unit.class).stream()
                .filter(unit -> unit.parent() != null)
                .map(unit -> "unit:" + unit.parent())
                .forEach(wanted::add);
        of(Category.class).stream()
                .filter(category -> category.parent() != null)
                .map(category -> "category:" + category.parent())
                .forEach(wanted::add);
        wanted.removeAll(entries.keySet());
        return wanted;
    }

    private <E extends DirectoryRecord> Collection<E> of(Class<E> type) {
        return entries.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
