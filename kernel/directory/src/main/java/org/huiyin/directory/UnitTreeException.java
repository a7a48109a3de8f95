package org.huiyin.directory;

import java.time.LocalDate;

/** Units that are no tree on some day; the directory that says so is not taken. */
public final class UnitTreeException extends IllegalArgumentException {
    private final String unit;
    private final transient LocalDate day;

    UnitTreeException(String unit, LocalDate day, String reason) {
        super(reason + (day.equals(LocalDate.MIN) ? "" : " on " + day));
        this.unit = unit;
        this.day = day;
    }

    /** The code of the unit that has no place. */
    public String unit() {
        return unit;
    }

    /** The first day on which it has none. */
    public LocalDate day() {
        return day;
    }
}
