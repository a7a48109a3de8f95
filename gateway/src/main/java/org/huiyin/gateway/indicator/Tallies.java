package org.huiyin.gateway.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.huiyin.event.FactSet;
import org.huiyin.gateway.indicator.Selection.Part;
import org.jspecify.annotations.Nullable;

/** What was counted, by group and part. */
final class Tallies {
    private final GroupKeys groupKeys;
    private final Map<String, Tally.Counter> counters = new HashMap<>();
    private final Map<String, Map<Part, Tally>> groups = new HashMap<>();

    Tallies(Question question, GroupKeys groupKeys) {
        this.groupKeys = groupKeys;
        question.kinds().forEach(kind -> counters.put(kind, Tally.Counter.of(question.definition(), kind)));
    }

    void add(Part part, Selection.Values values, @Nullable LocalDate day, FactSet facts, long count) {
        Tally tally = groups.computeIfAbsent(groupKeys.key(values, day), key -> new HashMap<>())
                .computeIfAbsent(part, key -> new Tally());
        Objects.requireNonNull(counters.get(part.kind())).count(facts, count, tally);
    }

    /** All groups together. */
    Map<Part, Tally> total() {
        Map<Part, Tally> total = new LinkedHashMap<>();
        groups.values()
                .forEach(group -> group.forEach((part, tally) ->
                        total.computeIfAbsent(part, key -> new Tally()).add(tally)));
        return total;
    }

    /** Each group that counts something. */
    Map<String, Map<Part, Tally>> groups() {
        Map<String, Map<Part, Tally>> counted = new HashMap<>();
        groups.forEach((key, parts) -> {
            if (!sum(parts).isEmpty()) {
                counted.put(key, parts);
            }
        });
        return counted;
    }

    GroupKeys groupKeys() {
        return groupKeys;
    }

    static Tally sum(Map<Part, Tally> parts) {
        Tally sum = new Tally();
        parts.values().forEach(sum::add);
        return sum;
    }
}
