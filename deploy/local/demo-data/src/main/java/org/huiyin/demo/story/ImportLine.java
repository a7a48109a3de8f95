package org.huiyin.demo.story;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One line of an import file: the registration of an item and what happened to it, oldest first.
 *
 * @param key repeated imports of the same key change nothing
 */
public record ImportLine(
        String key, OffsetDateTime at, Actor actor, Map<String, Object> item, List<DatedAction> actions) {

    /** Oldest registration first, so that numbers follow time. */
    public static final Comparator<ImportLine> BY_TIME =
            Comparator.comparing(ImportLine::at).thenComparing(ImportLine::key);
}
