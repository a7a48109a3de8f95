package org.huiyin.gateway.indicator;

import java.time.LocalDate;
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
import org.huiyin.directory.UnitTree;
import org.huiyin.event.Dimension;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.gateway.cell.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The matters that a question is about and that its asker may see.
 *
 * @param question what is asked
 * @param scope whose figures the asker may see
 * @param unitsOn the day whose units are meant
 * @param units as they stand on that day; the scope is that of today
 * @param accepted for each filtered dimension every value that passes, with the value asked for under which it passes
 * @param acceptedOf the same for each kind, narrowed to what the definition counts of it
 */
record Selection(
        Question question,
        UnitScope scope,
        LocalDate unitsOn,
        UnitTree units,
        Map<Dimension, Map<String, String>> accepted,
        Map<String, Map<Dimension, Map<String, String>>> acceptedOf) {
    /** Dimensions that every question needs: kinds are counted apart, and confidential matters are hidden. */
    private static final Set<Dimension> ALWAYS = EnumSet.of(Dimension.KIND, Dimension.CONCERNED_UNIT);

    /**
     * The values asked for of a part of the selection: one list of items of one kind.
     *
     * @param asked one value for each filtered dimension
     */
    record Part(String kind, Map<Dimension, String> asked) {}

    static Selection of(Question question, UnitScope scope, DirectoryCopy directory) {
        LocalDate unitsOn = question.unitsDay(directory);
        UnitTree units = directory.history().on(unitsOn);
        Map<Dimension, Map<String, String>> accepted = new EnumMap<>(Dimension.class);
        question.filters()
                .forEach((dimension, values) -> accepted.put(
                        dimension,
                        switch (dimension) {
                            case UNIT -> expand(values, units::subtree);
                            case CATEGORY -> expand(values, directory.categories()::subtree);
                            default -> expand(values, Set::of);
                        }));
        if (!scope.everything()) {
            accepted.merge(Dimension.UNIT, withinScope(scope, units), (asked, own) -> narrowed(asked, scope, units));
        }
        if (question.unitType() != null) {
            accepted.computeIfAbsent(
                            Dimension.UNIT, key -> expand(List.of(units.root().code()), units::subtree))
                    .keySet()
                    .retainAll(ofType(question.unitType(), units));
        }
        Map<String, Map<Dimension, Map<String, String>>> acceptedOf = new HashMap<>();
        question.kinds().forEach(kind -> acceptedOf.put(kind, where(question, kind, accepted)));
        return new Selection(question, scope, unitsOn, units, accepted, acceptedOf);
    }

    private static Map<Dimension, Map<String, String>> where(
            Question question, String kind, Map<Dimension, Map<String, String>> accepted) {
        Map<Dimension, Map<String, String>> narrowed = new EnumMap<>(Dimension.class);
        narrowed.putAll(accepted);
        question.definition()
                .counted(kind)
                .where()
                .forEach((dimension, values) -> narrowed.put(dimension, only(values, accepted.get(dimension))));
        return narrowed;
    }

    private static Map<String, String> only(Set<String> values, @Nullable Map<String, String> asked) {
        Map<String, String> only = asked == null ? expand(List.copyOf(values), Set::of) : new HashMap<>(asked);
        only.keySet().retainAll(values);
        return only;
    }

    private static Map<String, String> expand(List<String> values, Function<String, Set<String>> subtree) {
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

    private static Map<String, String> withinScope(UnitScope scope, UnitTree units) {
        Map<String, String> own = new HashMap<>();
        scope.units().forEach(unit -> own.put(unit, top(unit, units.root().code(), scope, units)));
        return own;
    }

    /** The highest unit of the scope on the way up to the limit: on an earlier day the scope may have had several tops. */
    private static String top(String unit, String limit, UnitScope scope, UnitTree units) {
        List<String> path = units.path(unit);
        return path.subList(0, path.indexOf(limit) + 1).stream()
                .filter(scope.units()::contains)
                .reduce((lower, higher) -> higher)
                .orElse(unit);
    }

    /** What was asked for stays where it lies within the scope; what lies above it becomes the scope's own top below. */
    private static Map<String, String> narrowed(Map<String, String> asked, UnitScope scope, UnitTree units) {
        Map<String, String> narrowed = new HashMap<>();
        asked.forEach((unit, value) -> {
            if (scope.units().contains(unit)) {
                narrowed.put(unit, top(unit, value, scope, units));
            }
        });
        return narrowed;
    }

    private static Set<String> ofType(String unitType, UnitTree units) {
        return units.all().stream()
                .filter(unit -> unit.unitType().equals(unitType))
                .map(DirectoryRecord.Unit::code)
                .collect(Collectors.toSet());
    }

    /** The dimensions that a view needs to answer. */
    Set<Dimension> dimensions() {
        Set<Dimension> needed = EnumSet.copyOf(ALWAYS);
        acceptedOf.values().forEach(narrowed -> needed.addAll(narrowed.keySet()));
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
        for (Map.Entry<Dimension, Map<String, String>> filter : acceptedOf(kind).entrySet()) {
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
        return question.kinds().stream()
                .flatMap(kind -> combinations(acceptedOf(kind)).stream().map(asked -> new Part(kind, asked)))
                .toList();
    }

    private Map<Dimension, Map<String, String>> acceptedOf(String kind) {
        return acceptedOf.getOrDefault(kind, Map.of());
    }

    private static List<Map<Dimension, String>> combinations(Map<Dimension, Map<String, String>> accepted) {
        List<Map<Dimension, String>> combinations = List.of(Map.of());
        for (Map.Entry<Dimension, Map<String, String>> filter : accepted.entrySet()) {
            combinations = combinations.stream()
                    .flatMap(combination -> filter.getValue().values().stream()
                            .distinct()
                            .sorted()
                            .map(value -> with(combination, filter.getKey(), value)))
                    .toList();
        }
        return combinations;
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
        if (question.needsUnit() || accepted.containsKey(Dimension.UNIT)) {
            described.put("unitsOn", unitsOn);
        }
        return described;
    }

    /** Gives the value of a dimension, {@link Cell#ABSENT} where there is none. */
    @FunctionalInterface
    interface Values extends Function<Dimension, String> {}
}
