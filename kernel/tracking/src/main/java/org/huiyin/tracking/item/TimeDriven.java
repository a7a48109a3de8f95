package org.huiyin.tracking.item;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.event.Fact;
import org.huiyin.event.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Facts that come true because time passes. They are set only by a journal row of the system, with the deadline as the
 * instant since when; an item sent back after its deadline is overdue from the send-back.
 */
public final class TimeDriven {
    /** The action of the system's row. */
    public static final String DEADLINE_PASSED = "DEADLINE_PASSED";

    private TimeDriven() {}

    /** When the sweep has to look at the item: the next such fact, or the next reminder; null if nothing is awaited. */
    static @Nullable Instant next(Tracking item) {
        return Stream.of(nextFact(item), Reminders.next(item))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static @Nullable Instant nextFact(Tracking item) {
        return Stream.of(acceptance(item), due(item), originalDue(item))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /**
     * Records what has become true, and the reminders that are due, and plans when to look again.
     *
     * @return whether anything was recorded
     */
    public static boolean pass(Tracking item, Instant now) {
        long before = item.sequence();
        elapse(item, now);
        Reminders.remind(item, now);
        item.reschedule();
        return item.sequence() != before;
    }

    /** Records every fact that came true before {@code now}, one row for each instant. */
    public static void elapse(Tracking item, Instant now) {
        for (Instant due = nextFact(item); due != null && due.isBefore(now); due = nextFact(item)) {
            Instant since = due.isBefore(item.changedAt()) ? item.changedAt() : due;
            if (passed(acceptance(item), due)) {
                item.set(Fact.ACCEPTANCE_OVERDUE, since);
            }
            boolean overdue = passed(due(item), due);
            boolean originalOverdue = passed(originalDue(item), due);
            if (overdue) {
                item.set(Fact.OVERDUE, since);
            }
            if (originalOverdue) {
                item.set(Fact.ORIGINAL_OVERDUE, since);
            }
            Step step = new Step(Actor.SYSTEM, item.following(since));
            item.record(DEADLINE_PASSED, new Unmoved(item), step, ActionBody.NONE);
        }
    }

    private static boolean passed(@Nullable Instant limit, Instant due) {
        return limit != null && !limit.isAfter(due);
    }

    private static @Nullable Instant acceptance(Tracking item) {
        boolean decided = item.facts().has(Fact.ACCEPTED) || item.facts().has(Fact.NOT_ACCEPTED);
        StepLimit limit = item.deadline().acceptance();
        return decided || limit == null ? null : awaited(item, limit.dueAt(), Fact.ACCEPTANCE_OVERDUE);
    }

    private static @Nullable Instant due(Tracking item) {
        return stands(item) ? null : awaited(item, item.deadline().dueAt(), Fact.OVERDUE);
    }

    private static @Nullable Instant originalDue(Tracking item) {
        return stands(item) ? null : awaited(item, item.deadline().originalDueAt(), Fact.ORIGINAL_OVERDUE);
    }

    /** While a submission awaits its review, or the clock stands still, nothing becomes overdue. */
    private static boolean stands(Tracking item) {
        return item.facts().has(Fact.SUBMITTED) || item.deadline().pausedAt() != null;
    }

    /** What is merged into another item answers for no deadline of its own. */
    private static @Nullable Instant awaited(Tracking item, @Nullable Instant limit, Fact fact) {
        return item.phase() == Phase.OPEN
                        && !item.facts().has(Fact.MERGED)
                        && !item.facts().has(fact)
                ? limit
                : null;
    }
}
