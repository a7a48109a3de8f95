package org.huiyin.tracking.item;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.huiyin.event.Fact;
import org.huiyin.event.Link;
import org.huiyin.event.Phase;
import org.huiyin.tracking.deadline.EscalationRule.Cause;
import org.jspecify.annotations.Nullable;

/** An item becomes a task of the supervision office. */
public final class Escalation {
    /** The action of the system's row that asks for a task. */
    public static final String TASK_RAISED = "TASK_RAISED";

    private Escalation() {}

    /** When the item has been overdue for too long, null while nothing is planned or another item answers for it. */
    static @Nullable Instant next(Tracking item) {
        boolean overdue = item.phase() == Phase.OPEN
                && !item.facts().has(Fact.MERGED)
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

    /** Asks for a task, unless one is open already; when the item fails again later it gets another. */
    public static void raise(Tracking item, Cause cause, Instant now) {
        item.supervision().escalateAt(null);
        if (item.links().stream().noneMatch(Escalation::isOpen)) {
            item.set(Fact.ESCALATED, item.following(now));
            UUID task = TaskRequests.ask(item, Link.Type.ESCALATED_TO, null);
            TaskRequests.record(item, TASK_RAISED, Map.of("cause", cause.name(), "task", task), now);
        }
        item.reschedule();
    }

    private static boolean isOpen(Link link) {
        return link.type() == Link.Type.ESCALATED_TO && (link.phase() == null || link.phase() == Phase.OPEN);
    }
}
