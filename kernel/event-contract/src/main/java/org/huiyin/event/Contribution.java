package org.huiyin.event;

import java.time.LocalDate;

/**
 * What one item adds to the counts of one day. Everything downstream only adds and subtracts contributions.
 *
 * @param day the day of the clock, Asia/Shanghai
 * @param cycle the handling cycle it belongs to; with the clock and the facts of a ledger it tells contributions apart
 * @param count 1 for a matter; the number of a ledger or a quantified target
 */
public record Contribution(CountingClock clock, LocalDate day, int cycle, FactSet facts, long count) {}
