package org.huiyin.tracking.deadline;

import java.time.Instant;

/**
 * What a policy lets a unit do with an assignment or a deadline.
 *
 * @param until the last instant, or the furthest one, that is allowed
 * @param times how often in a cycle
 */
public record Allowance(Instant until, int times) {}
