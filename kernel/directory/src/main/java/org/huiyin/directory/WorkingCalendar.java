package org.huiyin.directory;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Day;

/**
 * Working days by the State Council's yearly notices. In a year without its notice only weekends are known to be free:
 * what is computed there is provisional.
 */
public final class WorkingCalendar {
    private static final HolidayCalendarId ID = HolidayCalendarId.of("StateCouncil");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<Integer, CalendarYear> years = new TreeMap<>();
    private final Map<LocalDate, Day> exceptions = new HashMap<>();
    private final HolidayCalendar calendar;

    public WorkingCalendar(Collection<CalendarYear> loaded) {
        for (CalendarYear year : loaded) {
            years.put(year.year(), year);
            year.days().forEach(day -> exceptions.put(day.date(), day));
        }
        this.calendar = ImmutableHolidayCalendar.of(ID, dates(false), WEEKEND, dates(true));
    }

    private List<LocalDate> dates(boolean working) {
        return exceptions.values().stream()
                .filter(day -> day.working() == working)
                .map(Day::date)
                .sorted()
                .toList();
    }

    public boolean isWorking(LocalDate date) {
        return calendar.isBusinessDay(date);
    }

    /** The first working day after the date. */
    public LocalDate nextWorking(LocalDate date) {
        return calendar.next(date);
    }

    /** The date itself if it is worked, else the first working day after it. */
    public LocalDate workingOnOrAfter(LocalDate date) {
        return calendar.nextOrSame(date);
    }

    /** The date itself if it is worked, else the last working day before it. */
    public LocalDate workingOnOrBefore(LocalDate date) {
        return calendar.previousOrSame(date);
    }

    /** The n-th working day after the date, day 1 being the first after it; before the date where n is negative. */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        return calendar.shift(date, days);
    }

    /** Whether the year's notice is loaded. */
    public boolean covers(int year) {
        return years.containsKey(year);
    }

    /** The same with another year, or another version of a year. */
    public WorkingCalendar with(CalendarYear year) {
        Map<Integer, CalendarYear> more = new TreeMap<>(years);
        more.put(year.year(), year);
        return new WorkingCalendar(more.values());
    }

    /** The years whose notice is loaded, in their order. */
    public List<CalendarYear> years() {
        return List.copyOf(years.values());
    }

    /** Why the day is worked or not. */
    public CalendarDay day(LocalDate date) {
        Day exception = exceptions.get(date);
        if (exception == null) {
            CalendarDay.Kind kind = isWorking(date) ? CalendarDay.Kind.WORKING : CalendarDay.Kind.WEEKEND;
            return new CalendarDay(date, kind, null, null);
        }
        CalendarDay.Kind kind = exception.working() ? CalendarDay.Kind.MAKE_UP : CalendarDay.Kind.HOLIDAY;
        CalendarYear year = years.get(date.getYear());
        return new CalendarDay(date, kind, exception.festival(), year == null ? null : year.notice());
    }
}
