package org.huiyin.tracking.deadline;

/**
 * What a policy lets a unit do with an assignment or a deadline.
 *
 * @param due its last instant, or the furthest one, that is allowed
 * @param times how often in a cycle
 */
public record Allowance(Due due, int times) {}
