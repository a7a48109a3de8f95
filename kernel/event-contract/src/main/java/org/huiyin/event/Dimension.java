package org.huiyin.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** By what counts may be grouped and filtered. The wire name is the name of the query parameter and of the event field. */
public enum Dimension {
    KIND("kind"),
    UNIT("unit"),
    TARGET("target"),
    CATEGORY("category"),
    SOURCE("source"),
    CHANNEL("channel"),
    PETITION_KIND("petitionKind"),
    URGENCY("urgency"),
    /** The unit that a confidential matter is about, whose people must not learn of it. */
    CONCERNED_UNIT("concernedUnit"),
    TERM("term"),
    ROUND("round"),
    ROUND_KIND("roundKind"),
    PROGRAMME("programme");

    private final String wireName;

    Dimension(String wireName) {
        this.wireName = wireName;
    }

    @JsonValue
    public String wireName() {
        return wireName;
    }

    /** @throws IllegalArgumentException if no dimension has that wire name */
    @JsonCreator
    public static Dimension named(String wireName) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + wireName + "' is not a dimension"));
    }
}
