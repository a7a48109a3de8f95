package org.huiyin.demo.petition;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for.
 *
 * @param units weights of the units and unit groups that may handle it
 * @param concernedUnit the unit a REPORT is about, null for every other kind
 */
record Demand(
        String kind,
        String category,
        String title,
        String urgency,
        Map<String, Integer> units,
        @Nullable String concernedUnit) {

    boolean report() {
        return concernedUnit != null;
    }

    /** The body of its registration. */
    Map<String, Object> item(String channel, String content) {
        Map<String, Object> item = new TreeMap<>(Map.of(
                "channel", channel,
                "petitionKind", kind,
                "category", category,
                "title", title,
                "content", content,
                "urgency", urgency));
        if (concernedUnit != null) {
            item.put("concernedUnit", concernedUnit);
        }
        return item;
    }
}
