package org.huiyin.event;

import java.util.UUID;

/** From an item to an item of the same or another service. */
public record Link(Type type, String kind, UUID id) {
    /** How the two belong together, read from the item that holds the link. */
    public enum Type {
        ESCALATED_TO,
        RAISED_FROM,
        MERGED_INTO,
        REPEATS,
        /** A subtask, of the task that was broken down. */
        PART_OF
    }
}
