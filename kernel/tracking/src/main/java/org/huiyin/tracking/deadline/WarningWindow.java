package org.huiyin.tracking.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.directory.WorkingCalendar;

/**
 * When a running deadline turns yellow: in the last part of its time, and for a whole working day at least. Of a limit in
 * hours only the part counts.
 *
 * @param part one part of so many, e.g. 5 for the last fifth
 * @param leastWorkingDays how many working days it lasts at least
 */
public record WarningWindow(int part, int leastWorkingDays) {
    public WarningWindow {
        if (part < 1 || leastWorkingDays < 1) {
            throw new IllegalArgumentException("a warning window has a part and a least length");
        }
    }

    /** Its first instant, never before the start of the clock. */
    Instant opens(Instant start, Instant due, boolean inHours, WorkingCalendar calendar) {
        Instant byPart = due.minus(Duration.between(start, due).dividedBy(part));
        Instant opens = byPart;
        if (!inHours) {
            LocalDate last = calendar.workingOnOrBefore(Deadlines.day(due));
            Instant byDays = Deadlines.endOf(calendar.plusWorkingDays(last, -leastWorkingDays));
            opens = byDays.isBefore(byPart) ? byDays : byPart;
        }
        return opens.isBefore(start) ? start : opens;
    }
}
