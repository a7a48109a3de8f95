package org.huiyin.tracking.item;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.huiyin.event.Fact;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.deadline.Allowance;
import org.huiyin.tracking.deadline.Due;
import org.huiyin.web.ProblemException;

/** What moves a running deadline: extensions, pauses, and a calendar or a rule that came later. */
public final class DeadlineSteps {
    /** The action of a deadline that was computed anew and moved. */
    public static final String RECALCULATED = "DEADLINE_RECALCULATED";
    /** The action of a provisional deadline that turned out right. */
    public static final String CONFIRMED = "DEADLINE_CONFIRMED";

    private DeadlineSteps() {}

    /**
     * Asks for a later deadline.
     *
     * @param until the last instant that is asked for
     * @throws ProblemException 409 {@code extension-too-late} or {@code extension-limit}, 422 {@code extension-length}
     */
    public static void askForExtension(Tracking item, Step step, Instant until, Allowance allowed) {
        Instant due = Objects.requireNonNull(item.deadline().dueAt());
        if (step.at().isAfter(due)) {
            throw new ProblemException(TrackingProblem.EXTENSION_TOO_LATE);
        }
        if (item.deadline().extensions() >= allowed.times()) {
            throw new ProblemException(TrackingProblem.EXTENSION_LIMIT, allowed.times());
        }
        if (!until.isAfter(due) || until.isAfter(allowed.until())) {
            throw new ProblemException(
                    TrackingProblem.EXTENSION_LENGTH, EventTimes.of(due), EventTimes.of(allowed.until()));
        }
        item.deadline().ask(new ExtensionRequest(step, until));
    }

    /**
     * Grants what was asked for: the effective deadline moves, the original one stays.
     *
     * @param near from when the new deadline is near
     */
    public static void grantExtension(Tracking item, Step step, Instant near) {
        ExtensionRequest asked = Objects.requireNonNull(item.deadline().extension());
        item.deadline().move(Adjustment.Kind.EXTENSION, step.at(), asked.until(), near);
        item.deadline().ask(null);
        item.set(Fact.EXTENDED, step.at());
        item.end(Fact.OVERDUE);
    }

    public static void refuseExtension(Tracking item) {
        item.deadline().ask(null);
    }

    /** The clock stands still from now. */
    public static void pause(Tracking item, Step step) {
        item.deadline().pause(step.at());
    }

    /** The clock runs on; both deadlines move by the time that did not count. */
    public static void resume(Tracking item, Step step) {
        RunningDeadline deadline = item.deadline();
        Duration stood = Duration.between(Objects.requireNonNull(deadline.pausedAt()), step.at());
        deadline.pause(null);
        Instant near = Objects.requireNonNull(deadline.warnAt()).plus(stood);
        deadline.moveOriginal(Objects.requireNonNull(deadline.originalDueAt()).plus(stood));
        deadline.move(
                Adjustment.Kind.PAUSE,
                step.at(),
                Objects.requireNonNull(deadline.dueAt()).plus(stood),
                near);
    }

    /**
     * Puts a running deadline that was computed anew in the place of the old one, with what was granted since, as an
     * action of the system.
     */
    public static void recalculate(Tracking item, Due anew, Instant now) {
        RunningDeadline deadline = item.deadline();
        Instant original = Objects.requireNonNull(deadline.originalDueAt());
        Duration shift = Duration.between(original, anew.at());
        boolean extended = deadline.extensions() > 0;
        Step step = new Step(Actor.SYSTEM, item.following(now));
        deadline.settle(anew);
        deadline.moveOriginal(anew.at());
        if (!shift.isZero() && !extended) {
            deadline.move(Adjustment.Kind.RECALCULATION, step.at(), anew.at(), anew.warnAt());
        }
        item.record(shift.isZero() ? CONFIRMED : RECALCULATED, new Unmoved(item), step, ActionBody.NONE);
    }
}
