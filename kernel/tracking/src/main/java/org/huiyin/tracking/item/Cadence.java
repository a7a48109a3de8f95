package org.huiyin.tracking.item;

import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.tracking.deadline.Deadlines;
import org.jspecify.annotations.Nullable;

/** How often a unit reports its progress. */
public enum Cadence {
    NONE("不要求"),
    WEEKLY("每周"),
    MONTHLY("每月"),
    QUARTERLY("每季度");

    private final String chinese;

    Cadence(String chinese) {
        this.chinese = chinese;
    }

    /** The last instant for the report after that instant: the end of the day a period later; null without reports. */
    @Nullable Instant next(Instant from) {
        LocalDate day = Deadlines.day(from);
        return switch (this) {
            case NONE -> null;
            case WEEKLY -> Deadlines.endOf(day.plusWeeks(1));
            case MONTHLY -> Deadlines.endOf(day.plusMonths(1));
            case QUARTERLY -> Deadlines.endOf(day.plusMonths(3));
        };
    }

    public String chinese() {
        return chinese;
    }
}
