package org.huiyin.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.event.DirectoryRecord.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The units of the district as they stand below one another on one day. It holds those too that do not exist on that
 * day, because matters name them: one that was merged hangs below its successor, one that was closed where it last
 * stood, one that is still to come where it will stand first. So nothing is ever outside the root's subtree.
 */
public final class UnitTree {
    private final LocalDate day;
    private final CodeTree<Unit> tree;
    /** Merged units by who stands for them: asked for with every request, so kept. */
    private final Map<String, Set<String>> predecessors;

    /** @throws UnitTreeException unless every unit hangs below one single root, and no living one below one that is not */
    UnitTree(Collection<Unit> units, LocalDate day) {
        this.day = day;
        try {
            this.tree = new CodeTree<>(units, Unit::code, unit -> above(unit, day));
        } catch (CodeTree.NoPathException e) {
            throw new UnitTreeException(e.code(), day, e.getMessage());
        }
        if (tree.roots().size() != 1) {
            List<String> roots = tree.roots().stream().map(Unit::code).toList();
            throw new UnitTreeException(roots.isEmpty() ? "" : roots.getLast(), day, "one root expected: " + roots);
        }
        units.forEach(this::requireLivingParent);
        this.predecessors = units.stream()
                .map(Unit::code)
                .filter(code -> !heir(code).equals(code))
                .collect(Collectors.groupingBy(this::heir, Collectors.toUnmodifiableSet()));
    }

    private static @Nullable String above(Unit unit, LocalDate day) {
        LocalDate from = unit.from();
        LocalDate until = unit.until();
        if (until != null && !day.isBefore(until)) {
            return unit.successor() != null ? unit.successor() : unit.parentOn(until.minusDays(1));
        }
        return unit.parentOn(from != null && day.isBefore(from) ? from : day);
    }

    private void requireLivingParent(Unit unit) {
        String above = above(unit, day);
        boolean begins = day.equals(unit.until()) && unit.successor() != null;
        if (above != null && (unit.existsOn(day) || begins) && !exists(above)) {
            throw new UnitTreeException(
                    unit.code(), day, "'" + unit.code() + "' stands below '" + above + "', which does not exist");
        }
    }

    public Optional<Unit> unit(String code) {
        return tree.find(code);
    }

    public Unit root() {
        return tree.roots().getFirst();
    }

    /** In the order of their codes. */
    public List<Unit> all() {
        return tree.all();
    }

    /** The units that exist on the day, in the order of their codes. */
    public List<Unit> existing() {
        return tree.all().stream().filter(unit -> unit.existsOn(day)).toList();
    }

    /** Whether the directory has the unit and the unit exists on the day. */
    public boolean exists(String code) {
        return unit(code).filter(unit -> unit.existsOn(day)).isPresent();
    }

    /** The unit that it hangs below on the day, null for the root and for a unit that does not exist. */
    public @Nullable String parent(String code) {
        return tree.path(code).stream().skip(1).findFirst().orElse(null);
    }

    /** The units directly below, in the order of their codes. */
    public List<Unit> children(String code) {
        return tree.children(code);
    }

    /** The codes of the unit and of all below it; empty for a unit that does not exist. */
    public Set<String> subtree(String code) {
        return tree.subtree(code);
    }

    /** The unit, the one above it, and so on to the root; empty for a unit that does not exist. */
    public List<String> path(String code) {
        return tree.path(code);
    }

    /** Who stands for the unit on the day: itself, or after a merger its successor, or the successor's, and so on. */
    public String heir(String code) {
        String heir = code;
        String next = successor(heir);
        while (next != null) {
            heir = next;
            next = successor(heir);
        }
        return heir;
    }

    private @Nullable String successor(String code) {
        return unit(code)
                .filter(unit -> unit.until() != null && !day.isBefore(unit.until()))
                .map(Unit::successor)
                .orElse(null);
    }

    /** The codes of the units and of those they stand for. */
    Set<String> withPredecessors(Collection<String> codes) {
        Set<String> all = new LinkedHashSet<>(codes);
        codes.forEach(code -> all.addAll(predecessors.getOrDefault(code, Set.of())));
        return all;
    }

    /**
     * The unit that holds what somebody of this unit takes in: the unit itself; while it does not exist the next above
     * that does; the root where none is known.
     */
    public String holder(@Nullable String code) {
        return code == null
                ? root().code()
                : path(code).stream().filter(this::exists).findFirst().orElse(root().code());
    }

    /** Whether the unit is the other one or below it. */
    public boolean within(String code, String ancestor) {
        return tree.within(code, ancestor);
    }

    /** Whether the unit is the other one, or below it or below whoever stands for it: who belongs to it learns of it. */
    public boolean belongsTo(String code, String other) {
        return within(code, other) || within(code, heir(other));
    }
}
