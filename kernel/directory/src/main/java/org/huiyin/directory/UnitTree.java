package org.huiyin.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.event.DirectoryRecord.Unit;
import org.jspecify.annotations.Nullable;

/** The units of the district, below one another. */
public final class UnitTree {
    private final CodeTree<Unit> tree;

    /** @throws IllegalArgumentException unless every unit hangs below one single root */
    public UnitTree(Collection<Unit> units) {
        this.tree = new CodeTree<>(units, Unit::code, Unit::parent);
        if (tree.roots().size() != 1) {
            throw new IllegalArgumentException("one root expected: " + tree.roots());
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

    /** The unit that holds what somebody of this unit takes in: the unit itself, the root where none is known. */
    public String holder(@Nullable String code) {
        return code != null && unit(code).isPresent() ? code : root().code();
    }

    /** Whether the unit is the other one or below it. */
    public boolean within(String code, String ancestor) {
        return tree.within(code, ancestor);
    }
}
