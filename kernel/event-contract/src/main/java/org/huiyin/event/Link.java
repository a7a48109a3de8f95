package org.huiyin.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From an item to an item of the same or another service.
 *
 * @param number of the item it leads to, null while that is not known
 * @param phase of the item it leads to, null while that is not known or not followed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Link(
        Type type,
        String kind,
        UUID id,
        @Nullable String number,
        @Nullable Phase phase) {
    /** How the two belong together, read from the item that holds the link. */
    public enum Type {
        /** The supervision office follows it as a task; the item names the task's id before there is a task. */
        ESCALATED_TO,
        RAISED_FROM,
        MERGED_INTO,
        REPEATS
    }

    /** A link that says nothing of the item it leads to. */
    public Link(Type type, String kind, UUID id) {
        this(type, kind, id, null, null);
    }

    /** These links with this one, in the place of an earlier one of its type to the same item. */
    public List<Link> in(List<Link> links) {
        List<Link> all = new ArrayList<>(links);
        all.removeIf(one -> one.type == type && one.id.equals(id));
        all.add(this);
        return List.copyOf(all);
    }
}
