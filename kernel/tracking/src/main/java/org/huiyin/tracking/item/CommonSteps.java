package org.huiyin.tracking.item;

import java.time.Instant;
import java.util.List;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.deadline.Allowance;
import org.huiyin.tracking.deadline.Due;
import org.huiyin.web.ProblemException;

/** What the actions of every item do to its facts, deadline and counts; the lifecycle says when they are allowed. */
public final class CommonSteps {
    private CommonSteps() {}

    /** Accepted within the limit or later; counts in the flow of acceptances. */
    public static void accept(Tracking item, Instant at) {
        item.set(Fact.ACCEPTED, at);
        if (item.deadline().acceptedInTime(at)) {
            item.set(Fact.ACCEPTED_IN_TIME, at);
        }
        item.flow(CountingClock.ACCEPTED, at);
    }

    /** Starts the limit for the decision on acceptance. */
    public static void acceptUntil(Tracking item, Due due) {
        item.deadline().acceptUntil(due);
    }

    /** Starts the clock of the cycle unless it runs already. */
    public static void startClock(Tracking item, Due due) {
        item.deadline().start(due);
    }

    /** Hands the item to a lead unit, which has until {@code sign} to sign for it and may decline it for a while. */
    public static void assign(
            Tracking item, String unit, List<String> supportingUnits, Instant at, Due sign, Allowance decline) {
        item.move(withUnits(item.dimensions(), unit, supportingUnits));
        item.set(Fact.ASSIGNED, at);
        item.end(Fact.SIGNED, Fact.SIGNED_IN_TIME);
        item.deadline().signUntil(sign);
        mayDecline(item, decline);
    }

    /** The next cycle stays in the hands of the unit, which has it now if it had it never before. */
    public static void again(Tracking item, Instant at, Due due, Allowance decline) {
        item.nextCycle(at);
        item.set(Fact.ASSIGNED, at);
        startClock(item, due);
        mayDecline(item, decline);
    }

    private static void mayDecline(Tracking item, Allowance decline) {
        item.deadline().declineUntil(decline.due());
        item.handling().allowDeclines(decline.times());
    }

    /** The assignment that the supervision office decided on: it cannot be declined again in this cycle. */
    public static void decideFinally(Tracking item) {
        item.handling().decidedFinally();
    }

    public static void sign(Tracking item, Instant at) {
        item.set(Fact.SIGNED, at);
        if (item.deadline().signedInTime(at)) {
            item.set(Fact.SIGNED_IN_TIME, at);
        }
    }

    /**
     * Back to whoever assigned it; the clock runs on. One decline too many goes to the supervision office, which decides
     * finally.
     *
     * @param holder the unit that holds it from now
     * @throws ProblemException 409 {@code decline-too-late} after the limit
     */
    public static void decline(Tracking item, String holder, Instant at) {
        if (!item.deadline().declinedInTime(at)) {
            throw new ProblemException(TrackingProblem.DECLINE_TOO_LATE);
        }
        DeadlineSteps.resumeIfPaused(item, at);
        item.supervision().reportEvery(Cadence.NONE, at);
        item.handling().declined();
        item.set(Fact.DECLINED, at);
        if (item.handling().awaitsDecision()) {
            item.set(Fact.ESCALATED, at);
        }
        item.end(Fact.SIGNED, Fact.SIGNED_IN_TIME, Fact.SUBMITTED);
        item.deadline().ask(null);
        item.move(withUnits(item.dimensions(), holder, List.of()));
    }

    /** Answered in writing; in time when not after {@code dueAt}. A further answer leaves the instant of the first. */
    public static void reply(Tracking item, Instant at) {
        if (!item.facts().has(Fact.REPLIED) && item.deadline().completedInTime(at)) {
            item.set(Fact.REPLIED_IN_TIME, at);
        }
        item.set(Fact.REPLIED, at);
    }

    /** From now until the review the item is not overdue; this instant is held against the deadline. */
    public static void submit(Tracking item, Step step) {
        DeadlineSteps.resumeIfPaused(item, step.at());
        item.set(Fact.SUBMITTED, step.at());
        item.handling().submitted(step);
        item.deadline().ask(null);
    }

    /** What is held against the deadline is the submission. */
    public static void approve(Tracking item, Step step) {
        Instant submitted = item.handling().submittedAt();
        complete(item, step.at(), submitted == null ? step.at() : submitted);
    }

    /** Done without a submission of its own, e.g. answered at once. */
    public static void complete(Tracking item, Instant at) {
        DeadlineSteps.resumeIfPaused(item, at);
        complete(item, at, at);
    }

    private static void complete(Tracking item, Instant at, Instant held) {
        item.set(Fact.COMPLETED, at);
        if (item.deadline().completedInTime(held)) {
            item.set(Fact.COMPLETED_IN_TIME, at);
        }
        if (item.deadline().completedByOriginalDue(held)) {
            item.set(Fact.COMPLETED_BY_ORIGINAL_DUE, at);
        }
        if (item.cycle() == 1) {
            item.set(Fact.FIRST_PASS, at);
        }
        item.end(Fact.SUBMITTED, Fact.BASICALLY_DONE);
        item.completed(at);
        item.flow(CountingClock.COMPLETED, at);
    }

    public static void sendBack(Tracking item, Instant at) {
        item.end(Fact.SUBMITTED);
        item.handling().sentBack();
        item.supervision().sentBack(at);
    }

    /** Out of every base, for one of the reasons CANCELLED, WITHDRAWN, NOT_ACCEPTED, NOT_FILED. */
    public static void exclude(Tracking item, Fact reason, Instant at) {
        item.set(reason, at);
        item.set(Fact.EXCLUDED, at);
        item.end(Fact.SUBMITTED);
    }

    /** Records that the system did something to it that moves nothing and changes no fact. */
    public static void noted(Tracking item, String action, Instant now) {
        item.record(action, new Unmoved(item), new Step(Actor.SYSTEM, item.following(now)), ActionBody.NONE);
    }

    /** The same dimensions in the hands of other units. */
    public static Dimensions withUnits(Dimensions old, String unit, List<String> supportingUnits) {
        return new Dimensions(
                unit,
                supportingUnits,
                old.target(),
                old.category(),
                old.source(),
                old.channel(),
                old.petitionKind(),
                old.urgency(),
                old.confidential(),
                old.concernedUnit(),
                old.term(),
                old.round(),
                old.roundKind(),
                old.programme());
    }
}
