package org.huiyin.gateway.indicator;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.directory.UnitScope;
import org.huiyin.event.Dimension;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.gateway.cell.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The matters that a question is about and that its asker may see.
 *
 * @param question what is asked
 * @param scope whose figures the asker may see
 * @param accepted for each filtered dimension every value that passes, with the value asked for under which it passes
 */
record Selection(Question question, UnitScope scope, Map<Dimension, Map<String, String>> accepted) {
    /** Dimensions that every question needs: kinds are counted apart, and confidential matters are hidden. */
    private static final Set<Dimension> ALWAYS = EnumSet.of(Dimension.KIND, Dimension.CONCERNED_UNIT);

    /**
     * The values asked for of a part of the selection: one list of items of one kind.
     *
     * @param asked one value for each filtered dimension
     */
    record Part(String kind, Map<Dimension, String> asked) {}

    static Selection of(Question question, UnitScope scope, DirectoryCopy directory) {
        Map<Dimension, Map<String, String>> accepted = new EnumMap<>(Dimension.class);
        question.filters()
                .forEach((dimension, values) -> accepted.put(dimension, expand(dimension, values, directory)));
        if (!scope.everything()) {
            accepted.merge(Dimension.UNIT, withinScope(scope, directory), (asked, own) -> narrowed(asked, own, scope));
        }
        if (question.unitType() != null) {
            Map<String, String> units = accepted.computeIfAbsent(
                    Dimension.UNIT,
                    key -> expand(
                            Dimension.UNIT, List.of(directory.units().root().code()), directory));
            units.keySet().retainAll(ofType(question.unitType(), directory));
        }
        return new Selection(question, scope, accepted);
    }

    private static Map<String, String> expand(Dimension dimension, List<String> values, DirectoryCopy directory) {
        Function<String, Set<String>> subtree = switch (dimension) {
            case UNIT -> code -> directory.units().subtree(code);
            case CATEGORY -> code -> directory.categories().subtree(code);
            default -> Set::of;
        };
        Map<String, String> accepted = new HashMap<>();
        for (String value : values) {
            boolean belowAnother = values.stream()
                    .anyMatch(other ->
                            !other.equals(value) && subtree.apply(other).contains(value));
            if (!belowAnother) {
                subtree.apply(value).forEach(below -> accepted.put(below, value));
            }
        }
        return accepted;
    }

    private static Map<String, String> withinScope(UnitScope scope, DirectoryCopy directory) {
        Map<String, String> own = new HashMap<>();
        scope.units().forEach(unit -> own.put(unit, topOf(scope, directory, unit)));
        return own;
    }

    private static String topOf(UnitScope scope, DirectoryCopy directory, String unit) {
        return directory.units().path(unit).stream()
                .filter(scope.units()::contains)
                .reduce((lower, higher) -> higher)
                .orElse(unit);
    }

    /** What was asked for stays where it lies within the scope; what lies above it becomes the scope's own top. */
    private static Map<String, String> narrowed(Map<String, String> asked, Map<String, String> own, UnitScope scope) {
        Map<String, String> narrowed = new HashMap<>();
        asked.forEach((unit, value) -> {
            if (scope.units().contains(unit)) {
                narrowed.put(unit, scope.units().contains(value) ? value : own.get(unit));
            }
        });
        return narrowed;
    }

    private static Set<String> ofType(String unitType, DirectoryCopy directory) {
        return directory.units().all().stream()
                .filter(unit -> unit.unitType().equals(unitType))
                .map(DirectoryRecord.Unit::code)
                .collect(Collectors.toSet());
    }

    /** The dimensions that a view needs to answer. */
    Set<Dimension> dimensions() {
        Set<Dimension> needed = EnumSet.copyOf(ALWAYS);
        needed.addAll(accepted.keySet());
        if (question.groupBy() != null && question.groupBy().dimension() != null) {
            needed.add(question.groupBy().dimension());
        }
        return needed;
    }

    /** The part into which a matter with these values falls; null where it is not selected or hidden from the asker. */
    @Nullable Part part(Values values) {
        String kind = values.apply(Dimension.KIND);
        String concerned = values.apply(Dimension.CONCERNED_UNIT);
        if (!question.kinds().contains(kind) || (!concerned.equals(Cell.ABSENT) && scope.conceals(concerned))) {
            return null;
        }
        Map<Dimension, String> asked = new EnumMap<>(Dimension.class);
        for (Map.Entry<Dimension, Map<String, String>> filter : accepted.entrySet()) {
            String value = filter.getValue().get(values.apply(filter.getKey()));
            if (value == null) {
                return null;
            }
            asked.put(filter.getKey(), value);
        }
        return new Part(kind, asked);
    }

    /** Every part that there is, whether it counts something or not; none where nothing can be selected. */
    List<Part> parts() {
        List<Map<Dimension, String>> combinations = List.of(Map.of());
        for (Map.Entry<Dimension, Map<String, String>> filter : accepted.entrySet()) {
            combinations = combinations.stream()
                    .flatMap(combination -> filter.getValue().values().stream()
                            .distinct()
                            .sorted()
                            .map(value -> with(combination, filter.getKey(), value)))
                    .toList();
        }
        List<Map<Dimension, String>> all = combinations;
        return question.kinds().stream()
                .flatMap(kind -> all.stream().map(asked -> new Part(kind, asked)))
                .toList();
    }

    private static Map<Dimension, String> with(Map<Dimension, String> combination, Dimension dimension, String value) {
        Map<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(combination);
        more.put(dimension, value);
        return more;
    }

    /** What the answer is about: the filters as they took effect. */
    Map<String, Object> described() {
        Map<String, Object> described = new LinkedHashMap<>();
        accepted.forEach((dimension, values) -> {
            List<Object> asked = values.values().stream()
                    .distinct()
                    .sorted()
                    .<Object>map(value -> dimension == Dimension.TERM || dimension == Dimension.ROUND
                            ? Integer.valueOf(value)
                            : value)
                    .toList();
            described.put(dimension.wireName(), asked.size() == 1 ? asked.getFirst() : asked);
        });
        return described;
    }

    /** Gives the value of a dimension, {@link Cell#ABSENT} where there is none. */
    @FunctionalInterface
    interface Values extends Function<Dimension, String> {}
}
