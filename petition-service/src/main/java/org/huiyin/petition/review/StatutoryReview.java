package org.huiyin.petition.review;

import java.time.Duration;
import java.time.Instant;
import org.huiyin.tracking.deadline.Due;
import org.jspecify.annotations.Nullable;

/**
 * One review of one handling opinion. Immutable.
 *
 * @param cycle the handling cycle whose opinion it is about
 * @param authority code of the unit that decides it; null where it stands above the units of the directory
 * @param policy the rule that its deadline follows
 * @param dueAt the last instant for the decision; the time of hearings is added to it
 * @param hearingSince since when a hearing stops the clock, null while none does
 * @param decidedAt null while it is open
 */
public record StatutoryReview(
        ReviewStage stage,
        int cycle,
        @Nullable String authority,
        Instant requestedAt,
        String policy,
        Instant dueAt,
        @Nullable Instant hearingSince,
        @Nullable Instant decidedAt,
        @Nullable ReviewOutcome outcome) {

    static StatutoryReview requested(ReviewStage stage, int cycle, @Nullable String authority, Due due) {
        return new StatutoryReview(
                stage, cycle, authority, due.startedAt(), due.policyId(), due.at(), null, null, null);
    }

    public boolean open() {
        return decidedAt == null;
    }

    boolean heard() {
        return hearingSince != null;
    }

    StatutoryReview beginHearing(Instant at) {
        return new StatutoryReview(stage, cycle, authority, requestedAt, policy, dueAt, at, null, null);
    }

    /** The time since the hearing began does not count; without a hearing nothing changes. */
    StatutoryReview endHearing(Instant at) {
        return hearingSince == null
                ? this
                : new StatutoryReview(
                        stage,
                        cycle,
                        authority,
                        requestedAt,
                        policy,
                        dueAt.plus(Duration.between(hearingSince, at)),
                        null,
                        null,
                        null);
    }

    /** A decision ends a hearing. */
    StatutoryReview decide(ReviewOutcome result, Instant at) {
        Instant due = endHearing(at).dueAt();
        return new StatutoryReview(stage, cycle, authority, requestedAt, policy, due, null, at, result);
    }

    /** Whether it was decided within its limit, or still can be at that instant. */
    public boolean inTime(Instant now) {
        Instant counted = decidedAt == null ? now : decidedAt;
        return !counted.isAfter(endHearing(counted).dueAt());
    }
}
