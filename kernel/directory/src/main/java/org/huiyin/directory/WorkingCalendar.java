package org.huiyin.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.huiyin.event.DirectoryRecord.CalendarYear;

/**
 * Working days by the State Council's yearly notices. In a year without its notice only weekends are known to be free:
 * what is computed there is provisional.
 */
public final class WorkingCalendar {
    public WorkingCalendar(Collection<CalendarYear> years) {
        throw new UnsupportedOperationException(years.toString());
    }

    public boolean isWorking(LocalDate date) {
        throw new UnsupportedOperationException(date.toString());
    }

    /** The first working day after the date. */
    public LocalDate nextWorking(LocalDate date) {
        throw new UnsupportedOperationException(date.toString());
    }

    /** The date itself if it is worked, else the first working day after it. */
    public LocalDate workingOnOrAfter(LocalDate date) {
        throw new UnsupportedOperationException(date.toString());
    }

    /** The n-th working day after the date; day 1 is the first working day after it. */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        throw new UnsupportedOperationException(date.toString() + days);
    }

    /** Whether the year's notice is loaded. */
    public boolean covers(int year) {
        return years().contains(year);
    }

    /** The years whose notice is loaded. */
    public Set<Integer> years() {
        throw new UnsupportedOperationException();
    }

    /** Why the day is worked or not. */
    public CalendarDay day(LocalDate date) {
        throw new UnsupportedOperationException(date.toString());
    }
}
