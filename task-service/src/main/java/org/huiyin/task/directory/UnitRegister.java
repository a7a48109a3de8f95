package org.huiyin.task.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.directory.UnitHistory;
import org.huiyin.directory.UnitTree;
import org.huiyin.directory.UnitTreeException;
import org.huiyin.event.DirectoryRecord.Place;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.task.directory.UnitChange.Kind;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** All units as they stand, and what can be done to them. Nothing is changed here: every answer says what would be. */
public final class UnitRegister {
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final UnitHistory history;

    UnitRegister(Collection<Unit> all) {
        all.forEach(unit -> units.put(unit.code(), unit));
        this.history = new UnitHistory(all);
    }

    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** @throws ProblemException 409 for a code that is taken, 422 for a parent that is not there on the first day */
    public List<UnitChange> found(Unit unit, LocalDate from) {
        if (units.containsKey(unit.code())) {
            throw new ProblemException(UnitProblem.CODE_TAKEN, unit.code());
        }
        requireDestination(String.valueOf(unit.parent()), from);
        return checked(List.of(new UnitChange(Kind.FOUNDED, from, unit)));
    }

    /** @throws ProblemException 409 or 422 for a move that cannot be */
    public List<UnitChange> move(String code, String parent, LocalDate from) {
        Unit unit = requireChangeable(code, from);
        if (from.equals(unit.from()) || placesFrom(unit).anyMatch(from::equals)) {
            throw new ProblemException(UnitProblem.CHANGE_OVERLAPS, code, from.toString());
        }
        requireDestination(parent, from);
        if (history.on(from).within(parent, code)) {
            throw new ProblemException(UnitProblem.BELOW_ITSELF, code, parent);
        }
        if (parent.equals(unit.parentOn(from))) {
            throw new ProblemException(UnitProblem.CHANGES_NOTHING, code);
        }
        return checked(List.of(moved(unit, parent, from)));
    }

    /**
     * The units directly below move to the successor on the same day.
     *
     * @throws ProblemException 409 or 422 for a merger that cannot be
     */
    public List<UnitChange> merge(String code, String into, LocalDate from) {
        Unit unit = requireChangeable(code, from);
        requireNothingAfter(unit, from);
        requireDestination(into, from);
        if (history.on(from).within(into, code)) {
            throw new ProblemException(UnitProblem.BELOW_ITSELF, code, into);
        }
        List<UnitChange> changes = new ArrayList<>();
        changes.add(new UnitChange(Kind.MERGED, from, ended(unit, from, into)));
        for (Unit below : below(code, from)) {
            if (placesFrom(below).anyMatch(from::equals)) {
                throw new ProblemException(UnitProblem.CHANGE_OVERLAPS, below.code(), from.toString());
            }
            changes.add(moved(below, into, from));
        }
        return checked(changes);
    }

    /** @throws ProblemException 409 for a closure that cannot be */
    public List<UnitChange> close(String code, LocalDate until) {
        Unit unit = requireChangeable(code, until.minusDays(1));
        requireNothingAfter(unit, until);
        List<String> below = below(code, until).stream().map(Unit::code).toList();
        if (!below.isEmpty()) {
            throw new ProblemException(UnitProblem.UNITS_BELOW, code, until.toString()).with("units", below);
        }
        return checked(List.of(new UnitChange(Kind.CLOSED, until, ended(unit, until, null))));
    }

    /** @throws ProblemException 409 for the name that it has */
    public List<UnitChange> rename(String code, String name) {
        Unit unit = units.get(code);
        if (unit.name().equals(name)) {
            throw new ProblemException(UnitProblem.CHANGES_NOTHING, code);
        }
        return checked(List.of(
                new UnitChange(Kind.RENAMED, null, with(unit, name, unit.until(), unit.successor(), unit.parents()))));
    }

    private Unit requireChangeable(String code, LocalDate day) {
        Unit unit = units.get(code);
        if (unit.parentOn(day) == null) {
            throw new ProblemException(UnitProblem.ROOT_UNIT);
        }
        if (!unit.existsOn(day)) {
            throw new ProblemException(UnitProblem.UNIT_NOT_THERE, code, day.toString());
        }
        return unit;
    }

    private void requireDestination(String code, LocalDate day) {
        UnitTree tree = history.on(day);
        if (tree.unit(code).isEmpty()) {
            throw new ProblemException(TrackingProblem.UNKNOWN_UNIT, code);
        }
        if (!tree.exists(code)) {
            throw new ProblemException(UnitProblem.DESTINATION_NOT_THERE, code, day.toString());
        }
    }

    /** A unit ends once, after everything else that is planned for it. */
    private static void requireNothingAfter(Unit unit, LocalDate end) {
        LocalDate from = unit.from();
        if (unit.until() != null
                || (from != null && !from.isBefore(end))
                || placesFrom(unit).anyMatch(day -> !day.isBefore(end))) {
            throw new ProblemException(UnitProblem.CHANGE_OVERLAPS, unit.code(), end.toString());
        }
    }

    private List<Unit> below(String code, LocalDate day) {
        return history.on(day).children(code).stream()
                .filter(unit -> unit.existsOn(day))
                .toList();
    }

    private static Stream<LocalDate> placesFrom(Unit unit) {
        return unit.parents().stream().map(Place::from).flatMap(Stream::ofNullable);
    }

    private static UnitChange moved(Unit unit, String parent, LocalDate from) {
        List<Place> places = new ArrayList<>(unit.parents());
        if (places.isEmpty()) {
            places.add(new Place(String.valueOf(unit.parent()), null));
        }
        places.add(new Place(parent, from));
        places.sort(Comparator.comparing(Place::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new UnitChange(Kind.MOVED, from, with(unit, unit.name(), unit.until(), unit.successor(), places));
    }

    private static Unit ended(Unit unit, LocalDate until, @Nullable String successor) {
        return with(unit, unit.name(), until, successor, unit.parents());
    }

    private static Unit with(
            Unit unit, String name, @Nullable LocalDate until, @Nullable String successor, List<Place> places) {
        return new Unit(
                unit.code(),
                unit.parent(),
                name,
                unit.unitType(),
                unit.synthetic(),
                unit.from(),
                until,
                successor,
                places);
    }

    private List<UnitChange> checked(List<UnitChange> changes) {
        Map<String, Unit> after = new LinkedHashMap<>(units);
        changes.forEach(change -> after.put(change.unit().code(), change.unit()));
        try {
            new UnitHistory(after.values());
        } catch (UnitTreeException e) {
            throw new ProblemException(UnitProblem.NO_PLACE, e.unit(), e.day().toString());
        }
        return changes;
    }
}
