package org.huiyin.petition.topic;

import java.time.LocalDate;

/** How long a topic is looked at, ending with a day. What it is held against are the four weeks before. */
public enum Period {
    DAY(1),
    WEEK(7);

    private static final int BASELINE_DAYS = 28;

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** The first day of the period that ends with that day. */
    public LocalDate first(LocalDate last) {
        return last.minusDays(days - 1L);
    }

    LocalDate firstOfBaseline(LocalDate last) {
        return lastOfBaseline(last).minusDays(BASELINE_DAYS - 1L);
    }

    LocalDate lastOfBaseline(LocalDate last) {
        return first(last).minusDays(1);
    }

    /** How many such periods the baseline holds. */
    int periodsInBaseline() {
        return BASELINE_DAYS / days;
    }
}
