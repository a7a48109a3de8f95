package org.huiyin.gateway.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.event.Dimension;
import org.jspecify.annotations.Nullable;

/** By what an answer can be split. */
public enum Grouping {
    /** The units directly below the one asked for, each with all below it, and the unit's own matters. */
    UNIT("unit", Dimension.UNIT),
    /** The categories directly below the one asked for, each with all below it, and its own matters. */
    CATEGORY("category", Dimension.CATEGORY),
    KIND("kind", Dimension.KIND),
    SOURCE("source", Dimension.SOURCE),
    CHANNEL("channel", Dimension.CHANNEL),
    PETITION_KIND("petitionKind", Dimension.PETITION_KIND),
    TARGET("target", Dimension.TARGET),
    TERM("term", Dimension.TERM),
    ROUND("round", Dimension.ROUND),
    ROUND_KIND("roundKind", Dimension.ROUND_KIND),
    PROGRAMME("programme", Dimension.PROGRAMME),
    DAY("day", null),
    MONTH("month", null);

    private final String wireName;
    private final @Nullable Dimension dimension;

    Grouping(String wireName, @Nullable Dimension dimension) {
        this.wireName = wireName;
        this.dimension = dimension;
    }

    public String wireName() {
        return wireName;
    }

    /** Null for a grouping by time. */
    public @Nullable Dimension dimension() {
        return dimension;
    }

    /** Whether it splits by day or month. */
    public boolean isByTime() {
        return dimension == null;
    }

    static List<String> wireNames() {
        return Arrays.stream(values()).map(Grouping::wireName).toList();
    }

    static Optional<Grouping> named(@Nullable String wireName) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.wireName.equals(wireName))
                .findFirst();
    }
}
