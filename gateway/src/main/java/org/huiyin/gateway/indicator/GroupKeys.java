package org.huiyin.gateway.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.event.Dimension;
import org.huiyin.event.DirectoryRecord;
import org.jspecify.annotations.Nullable;

/**
 * Into which group a matter falls.
 *
 * @param keys for units and categories the group of every value; empty where a value is its own group
 * @param own the groups that hold only the matters of the unit or category itself, without what is below it
 */
record GroupKeys(@Nullable Grouping grouping, Map<String, String> keys, Set<String> own) {
    /** The only group of a question that is not split. */
    static final String WHOLE = "";

    static GroupKeys of(Selection selection, DirectoryCopy directory) {
        Grouping grouping = selection.question().groupBy();
        if (grouping == Grouping.UNIT) {
            return tree(
                    grouping,
                    tops(
                            selection,
                            Dimension.UNIT,
                            List.of(selection.units().root().code())),
                    top -> codes(selection.units().children(top), DirectoryRecord.Unit::code),
                    code -> selection.units().subtree(code));
        }
        if (grouping == Grouping.CATEGORY) {
            return selection.accepted().containsKey(Dimension.CATEGORY)
                    ? tree(
                            grouping,
                            tops(selection, Dimension.CATEGORY, List.of()),
                            top -> codes(directory.categories().children(top), DirectoryRecord.Category::code),
                            code -> directory.categories().subtree(code))
                    : roots(grouping, directory);
        }
        return new GroupKeys(grouping, Map.of(), Set.of());
    }

    private static GroupKeys roots(Grouping grouping, DirectoryCopy directory) {
        Map<String, String> keys = new HashMap<>();
        for (DirectoryRecord.Category root : directory.categories().roots()) {
            directory.categories().subtree(root.code()).forEach(code -> keys.put(code, root.code()));
        }
        return new GroupKeys(grouping, keys, Set.of());
    }

    private static GroupKeys tree(
            Grouping grouping,
            Collection<String> tops,
            Function<String, List<String>> children,
            Function<String, Set<String>> subtree) {
        Map<String, String> keys = new HashMap<>();
        Set<String> own = new HashSet<>();
        for (String top : tops) {
            List<String> below = children.apply(top);
            below.forEach(child -> subtree.apply(child).forEach(code -> keys.put(code, child)));
            keys.put(top, top);
            if (!below.isEmpty()) {
                own.add(top);
            }
        }
        return new GroupKeys(grouping, keys, own);
    }

    private static Collection<String> tops(Selection selection, Dimension dimension, List<String> otherwise) {
        Map<String, String> accepted = selection.accepted().get(dimension);
        return accepted == null ? otherwise : Set.copyOf(accepted.values());
    }

    private static <E> List<String> codes(List<E> entries, Function<E, String> code) {
        return entries.stream().map(code).toList();
    }

    /** The group; {@link #WHOLE} where there is only one, or where the matter has no such value. */
    String key(Selection.Values values, @Nullable LocalDate day) {
        if (grouping == null) {
            return WHOLE;
        }
        if (grouping == Grouping.DAY) {
            return Objects.requireNonNull(day).toString();
        }
        if (grouping == Grouping.MONTH) {
            return YearMonth.from(Objects.requireNonNull(day)).toString();
        }
        String value = values.apply(Objects.requireNonNull(grouping.dimension()));
        return keys.getOrDefault(value, value);
    }
}
