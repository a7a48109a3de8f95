package org.huiyin.tracking.item;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.event.Fact;
import org.huiyin.event.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What the system says while an item is open: that its deadline is near, and that a progress report is missing. Only the
 * sweep says so: an item that is imported with its past is not reminded of what has passed.
 */
public final class Reminders {
    /** The action of a warning. */
    public static final String DEADLINE_NEAR = "DEADLINE_NEAR";
    /** The action of the urge for a missing report. */
    public static final String REPORT_MISSING = "REPORT_MISSING";

    private Reminders() {}

    static @Nullable Instant next(Tracking item) {
        return Stream.of(warning(item), report(item))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** Records the reminders that are due now, each once. */
    static void remind(Tracking item, Instant now) {
        Instant near = warning(item);
        if (near != null && near.isBefore(now)) {
            item.deadline().warned();
            record(item, DEADLINE_NEAR, now);
        }
        Instant missing = report(item);
        if (missing != null && missing.isBefore(now)) {
            item.supervision().urged();
            item.supervision().reported(now);
            record(item, REPORT_MISSING, now);
        }
    }

    private static void record(Tracking item, String action, Instant now) {
        item.record(action, new Unmoved(item), new Step(Actor.SYSTEM, item.following(now)), ActionBody.NONE);
    }

    private static @Nullable Instant warning(Tracking item) {
        boolean late = item.facts().has(Fact.OVERDUE);
        return awaits(item) && !late && !item.deadline().isWarned()
                ? item.deadline().warnAt()
                : null;
    }

    private static @Nullable Instant report(Tracking item) {
        return awaits(item) ? item.supervision().reportDueAt() : null;
    }

    private static boolean awaits(Tracking item) {
        return item.phase() == Phase.OPEN
                && !item.facts().has(Fact.MERGED)
                && !item.facts().has(Fact.SUBMITTED)
                && item.deadline().pausedAt() == null;
    }
}
