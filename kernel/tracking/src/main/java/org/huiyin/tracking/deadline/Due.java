package org.huiyin.tracking.deadline;

import java.time.Duration;
import java.time.Instant;

/**
 * A computed deadline.
 *
 * @param policyId the policy it follows, or {@code given} for a date somebody set
 * @param startedAt when the clock started
 * @param at the last instant that is still in time
 * @param warnAt from when it is near
 * @param provisional true when it reaches into a year whose calendar is not loaded
 */
public record Due(String policyId, Instant startedAt, Instant at, Instant warnAt, boolean provisional) {
    /** The policy of a deadline that was set by a person. */
    public static final String GIVEN = "given";

    /** The same after a time that does not count. */
    public Due plus(Duration stood) {
        return new Due(policyId, startedAt, at.plus(stood), warnAt.plus(stood), provisional);
    }
}
