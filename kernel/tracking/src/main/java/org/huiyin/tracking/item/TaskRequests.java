package org.huiyin.tracking.item;

import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Link;
import org.huiyin.event.Link.TaskOrder;
import org.huiyin.event.Phase;
import org.jspecify.annotations.Nullable;

/**
 * An item asks for a task, and learns what becomes of it. It gives the task its id: so it holds the link at once, whether
 * or not whoever keeps tasks is there, and however often it is told there is one task.
 */
public final class TaskRequests {
    /** The kind of what is asked for. */
    public static final String TASK = "TASK";
    /** The action of the system's row that there is the task, or that it was reopened. */
    public static final String TASK_OPENED = "TASK_OPENED";

    public static final String TASK_CLOSED = "TASK_CLOSED";
    public static final String TASK_CANCELLED = "TASK_CANCELLED";

    private TaskRequests() {}

    /**
     * Links the item to a task that is to be made; the change is still to be recorded.
     *
     * @return the id of the task
     */
    public static UUID ask(Tracking item, Link.Type type, @Nullable TaskOrder order) {
        UUID task = Generators.timeBasedEpochGenerator().generate();
        item.link(new Link(type, TASK, task, null, null, order));
        return task;
    }

    /**
     * What became of a task that the item asked for, as a row of the system.
     *
     * @return the link as it is now, null where that is no news
     */
    public static @Nullable Link report(Tracking item, ItemEvent task, Instant now) {
        Link known = item.links().stream()
                .filter(link -> link.leadsToTask() && link.id().equals(task.id()))
                .findFirst()
                .orElse(null);
        if (known == null || known.phase() == task.phase()) {
            return null;
        }
        Link link = known.known(task.number(), task.phase());
        item.link(link);
        record(item, action(task.phase()), Map.of("task", task.id(), "number", task.number()), now);
        return link;
    }

    private static String action(Phase phase) {
        return switch (phase) {
            case OPEN -> TASK_OPENED;
            case DONE -> TASK_CLOSED;
            case EXCLUDED -> TASK_CANCELLED;
        };
    }

    static void record(Tracking item, String action, Map<String, Object> particulars, Instant now) {
        Step step = new Step(Actor.SYSTEM, item.following(now));
        item.record(action, new Unmoved(item), step, new Particulars(particulars));
    }

    private record Particulars(Map<String, Object> particulars) implements ActionBody {}
}
