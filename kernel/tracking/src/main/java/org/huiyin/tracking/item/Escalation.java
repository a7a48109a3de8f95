package org.huiyin.tracking.item;

import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.huiyin.event.Fact;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Link;
import org.huiyin.event.Phase;
import org.huiyin.tracking.deadline.EscalationRule.Cause;
import org.jspecify.annotations.Nullable;

/**
 * An item becomes a task of the supervision office, and learns what becomes of that task. It gives the task its id: so
 * it holds the link at once, whether or not whoever keeps tasks is there, and however often it is told there is one task.
 */
public final class Escalation {
    /** The kind of what an item is escalated to. */
    public static final String TASK = "TASK";
    /** The action of the system's row that asks for a task. */
    public static final String TASK_RAISED = "TASK_RAISED";
    /** There is the task, or it was reopened. */
    public static final String TASK_OPENED = "TASK_OPENED";

    public static final String TASK_CLOSED = "TASK_CLOSED";
    public static final String TASK_CANCELLED = "TASK_CANCELLED";

    private Escalation() {}

    /** When the item has been overdue for too long, null while nothing is planned. */
    static @Nullable Instant next(Tracking item) {
        boolean overdue = item.phase() == Phase.OPEN
                && item.facts().has(Fact.OVERDUE)
                && !item.facts().has(Fact.SUBMITTED);
        return overdue ? item.supervision().escalateAt() : null;
    }

    /** Raises what was overdue for too long. Only the sweep does so, of what it has seen to become overdue. */
    static void pass(Tracking item, Instant now) {
        Instant due = next(item);
        if (due != null && !due.isAfter(now)) {
            raise(item, Cause.OVERDUE, now);
        }
    }

    /** From when an overdue item is the supervision office's, which may be now. */
    public static void plan(Tracking item, Instant at, Instant now) {
        item.supervision().escalateAt(at);
        pass(item, now);
        item.reschedule();
    }

    /** Asks for a task, unless one is open already; the next matter of the same item gets a task of its own. */
    public static void raise(Tracking item, Cause cause, Instant now) {
        item.supervision().escalateAt(null);
        if (item.links().stream().noneMatch(Escalation::isOpen)) {
            Step step = new Step(Actor.SYSTEM, item.following(now));
            UUID task = Generators.timeBasedEpochGenerator().generate();
            item.set(Fact.ESCALATED, step.at());
            item.link(new Link(Link.Type.ESCALATED_TO, TASK, task));
            item.record(
                    TASK_RAISED, new Unmoved(item), step, new Particulars(Map.of("cause", cause.name(), "task", task)));
        }
        item.reschedule();
    }

    private static boolean isOpen(Link link) {
        return link.type() == Link.Type.ESCALATED_TO && (link.phase() == null || link.phase() == Phase.OPEN);
    }

    /**
     * What became of the task that the item asked for.
     *
     * @return whether that is news
     */
    public static boolean report(Tracking item, ItemEvent task, Instant now) {
        Link known = item.links().stream()
                .filter(link ->
                        link.type() == Link.Type.ESCALATED_TO && link.id().equals(task.id()))
                .findFirst()
                .orElse(null);
        if (known == null || known.phase() == task.phase()) {
            return false;
        }
        item.link(new Link(known.type(), known.kind(), known.id(), task.number(), task.phase()));
        Map<String, Object> particulars = Map.of("task", task.id(), "number", task.number());
        item.record(
                action(task.phase()),
                new Unmoved(item),
                new Step(Actor.SYSTEM, item.following(now)),
                new Particulars(particulars));
        return true;
    }

    private static String action(Phase phase) {
        return switch (phase) {
            case OPEN -> TASK_OPENED;
            case DONE -> TASK_CLOSED;
            case EXCLUDED -> TASK_CANCELLED;
        };
    }

    private record Particulars(Map<String, Object> particulars) implements ActionBody {}
}
