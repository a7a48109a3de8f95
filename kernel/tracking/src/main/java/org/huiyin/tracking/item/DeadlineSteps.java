package org.huiyin.tracking.item;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
        if (!until.isAfter(due) || until.isAfter(allowed.due().at())) {
            throw new ProblemException(
                    TrackingProblem.EXTENSION_LENGTH,
                    EventTimes.of(due),
                    EventTimes.of(allowed.due().at()));
        }
        item.deadline().ask(new ExtensionRequest(step, until));
    }

    /**
     * Grants what was asked for: the effective deadline moves, the original one stays.
     *
     * @param near from when the new deadline is near
     * @throws ProblemException 409 {@code extension-overtaken} for a day that is past, or no later than the deadline has
     *     become meanwhile
     */
    public static void grantExtension(Tracking item, Step step, Instant near) {
        ExtensionRequest asked = Objects.requireNonNull(item.deadline().extension());
        Instant due = Objects.requireNonNull(item.deadline().dueAt());
        if (!asked.until().isAfter(due) || asked.until().isBefore(step.at())) {
            throw new ProblemException(TrackingProblem.EXTENSION_OVERTAKEN, EventTimes.of(asked.until()));
        }
        item.deadline().move(Adjustment.Kind.EXTENSION, step.at(), asked.until(), near);
        item.deadline().ask(null);
        item.set(Fact.EXTENDED, step.at());
        item.end(Fact.OVERDUE);
    }

    public static void refuseExtension(Tracking item) {
        item.deadline().ask(null);
    }

    /** What ends a handling ends a pause with it. */
    static void resumeIfPaused(Tracking item, Instant at) {
        if (item.deadline().pausedAt() != null) {
            resume(item, at);
        }
    }

    /** The clock stands still from now. */
    public static void pause(Tracking item, Step step) {
        item.deadline().pause(step.at());
    }

    /** The clock runs on; both deadlines, and a later one that is asked for, move by the time that did not count. */
    public static void resume(Tracking item, Instant at) {
        RunningDeadline deadline = item.deadline();
        Duration stood = Duration.between(Objects.requireNonNull(deadline.pausedAt()), at);
        deadline.pause(null);
        deadline.postponeRequest(stood);
        item.supervision().postponeReport(stood);
        Instant near = Objects.requireNonNull(deadline.warnAt()).plus(stood);
        deadline.moveOriginal(Objects.requireNonNull(deadline.originalDueAt()).plus(stood));
        deadline.move(
                Adjustment.Kind.PAUSE,
                at,
                Objects.requireNonNull(deadline.dueAt()).plus(stood),
                near);
    }

    /** Puts limits that were computed anew in the place of the old ones, as one action of the system. */
    public static void renew(Tracking item, List<Renewal> renewals, Instant now) {
        Step step = new Step(Actor.SYSTEM, item.following(now));
        renewals.forEach(renewal -> renew(item.deadline(), renewal, step));
        List<String> moved = renewals.stream()
                .filter(Renewal::moves)
                .map(renewal -> renewal.step().name())
                .toList();
        item.record(moved.isEmpty() ? CONFIRMED : RECALCULATED, new Unmoved(item), step, new Renewed(moved));
    }

    private static void renew(RunningDeadline deadline, Renewal renewal, Step step) {
        switch (renewal.step()) {
            case COMPLETION -> renewDeadline(deadline, renewal, step);
            case ACCEPTANCE -> deadline.acceptUntil(renewal.after());
            case SIGNATURE -> deadline.signUntil(renewal.after());
            case DECLINE -> deadline.declineUntil(renewal.after());
            case EXTENSION, PLAN, REVIEW_REQUEST, REVIEW, RE_REVIEW_REQUEST, RE_REVIEW ->
                throw new IllegalArgumentException(renewal.step().name());
        }
    }

    /** What was granted stays, but nobody who got more time has less than the others. */
    private static void renewDeadline(RunningDeadline deadline, Renewal renewal, Step step) {
        Due anew = renewal.after();
        boolean extended = deadline.extensions() > 0;
        boolean later = anew.at().isAfter(Objects.requireNonNull(deadline.dueAt()));
        deadline.settle(anew);
        if (extended ? later : renewal.moves()) {
            deadline.move(Adjustment.Kind.RECALCULATION, step.at(), anew.at(), anew.warnAt());
        } else if (!extended) {
            deadline.near(anew.warnAt());
        }
    }

    /** @param moved the steps whose limits moved */
    private record Renewed(List<String> moved) implements ActionBody {
        @Override
        public Map<String, Object> particulars() {
            return moved.isEmpty() ? Map.of() : Map.of("moved", moved);
        }
    }
}
