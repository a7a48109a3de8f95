package org.huiyin.gateway.indicator;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How the groups of an answer follow each other: a unit's own first, numbers by size, what has no value last. */
final class GroupOrder {
    static final Comparator<Answer.Group> BY_KEY = Comparator.comparing((Answer.Group group) -> key(group) == null)
            .thenComparing(group -> !group.own())
            .thenComparingInt(group -> number(key(group)))
            .thenComparing(group -> String.valueOf(key(group)));

    private GroupOrder() {}

    private static @Nullable String key(Answer.Group group) {
        return group.group().values().iterator().next();
    }

    private static int number(@Nullable String key) {
        return key != null && key.matches("\\d{1,9}") ? Integer.parseInt(key) : Integer.MAX_VALUE;
    }
}
