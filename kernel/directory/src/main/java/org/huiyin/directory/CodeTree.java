package org.huiyin.directory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries with a code each, below one another; what both the units and the categories are. */
final class CodeTree<E> {
    private final Map<String, E> entries = new TreeMap<>();
    private final Map<String, List<E>> children = new TreeMap<>();
    private final Function<E, String> code;
    private final Function<E, @Nullable String> parent;

    /** An entry whose parent is missing, or that stands below itself. */
    static final class NoPathException extends IllegalArgumentException {
        private final String code;

        NoPathException(String code, String next) {
            super("'" + code + "' has no way up to a root: '" + next + "'");
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** @throws NoPathException if a parent is missing or an entry stands below itself */
    CodeTree(Collection<E> all, Function<E, String> code, Function<E, @Nullable String> parent) {
        this.code = code;
        this.parent = parent;
        all.stream().sorted(Comparator.comparing(code)).forEach(this::add);
        entries.keySet().forEach(this::path);
    }

    private void add(E entry) {
        entries.put(code.apply(entry), entry);
        String above = parent.apply(entry);
        children.computeIfAbsent(above == null ? "" : above, key -> new ArrayList<>())
                .add(entry);
    }

    Optional<E> find(String wanted) {
        return Optional.ofNullable(entries.get(wanted));
    }

    /** In the order of their codes. */
    List<E> all() {
        return List.copyOf(entries.values());
    }

    List<E> roots() {
        return children("");
    }

    List<E> children(String above) {
        return List.copyOf(children.getOrDefault(above, List.of()));
    }

    /** The code and all below it; empty for a code that does not exist. */
    Set<String> subtree(String top) {
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<String>();
        find(top).ifPresent(entry -> open.add(top));
        while (!open.isEmpty()) {
            String next = open.remove();
            found.add(next);
            children(next).forEach(child -> open.add(code.apply(child)));
        }
        return found;
    }

    /** The code, its parent, and so on to the root; empty for a code that does not exist. */
    List<String> path(String start) {
        var path = new LinkedHashSet<String>();
        String next = entries.containsKey(start) ? start : null;
        while (next != null) {
            E entry = entries.get(next);
            if (entry == null || !path.add(next)) {
                throw new NoPathException(start, next);
            }
            next = parent.apply(entry);
        }
        return List.copyOf(path);
    }

    boolean within(String lower, String ancestor) {
        return path(lower).contains(ancestor);
    }
}
