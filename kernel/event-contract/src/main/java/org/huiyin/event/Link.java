package org.huiyin.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From an item to an item of the same or another service.
 *
 * @param number of the item it leads to, null while that is not known
 * @param phase of the item it leads to, null while that is not known or not followed
 * @param order what is wanted of the item it leads to, null where nothing particular is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Link(
        Type type,
        String kind,
        UUID id,
        @Nullable String number,
        @Nullable Phase phase,
        @Nullable TaskOrder order) {
    /** How the two belong together, read from the item that holds the link. */
    public enum Type {
        /** The supervision office follows it as a task; the item names the task's id before there is a task. */
        ESCALATED_TO,
        /** A part of it is handed down as a task; the item names the task's id before there is a task. */
        HANDED_DOWN_TO,
        RAISED_FROM,
        MERGED_INTO,
        REPEATS,
        /** A subtask, of the task that was broken down. */
        PART_OF
    }

    /**
     * What is wanted of a task.
     *
     * @param unit who is meant to do it
     * @param dueOn the last day in time, Asia/Shanghai
     * @param measure which measure of the finding it is, null for all of it
     */
    public record TaskOrder(
            String unit, LocalDate dueOn, @Nullable Integer measure) {}

    /** A link that says nothing of the item it leads to. */
    public Link(Type type, String kind, UUID id) {
        this(type, kind, id, null, null, null);
    }

    /** The same, with what is known of the item it leads to. */
    public Link known(String itsNumber, @Nullable Phase itsPhase) {
        return new Link(type, kind, id, itsNumber, itsPhase, order);
    }

    /** Whether it asks for a task of which nothing is known yet. */
    public boolean asksForTask() {
        return leadsToTask() && phase == null;
    }

    /** Whether it leads to a task that the item asked for. */
    public boolean leadsToTask() {
        return type == Type.ESCALATED_TO || type == Type.HANDED_DOWN_TO;
    }

    /** These links with this one, in the place of an earlier one of its type to the same item. */
    public List<Link> in(List<Link> links) {
        List<Link> all = new ArrayList<>(links);
        all.replaceAll(one -> one.type == type && one.id.equals(id) ? this : one);
        if (!all.contains(this)) {
            all.add(this);
        }
        return List.copyOf(all);
    }
}
