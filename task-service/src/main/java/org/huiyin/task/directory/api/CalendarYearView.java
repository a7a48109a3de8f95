package org.huiyin.task.directory.api;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Day;

/**
 * A year of the working calendar.
 *
 * @param days those that differ from their weekday, in order
 */
public record CalendarYearView(int year, String notice, List<ExceptionView> days) {
    static CalendarYearView of(CalendarYear year) {
        return new CalendarYearView(
                year.year(),
                year.notice(),
                year.days().stream().map(ExceptionView::of).toList());
    }

    /** A day that differs from its weekday. */
    public record ExceptionView(LocalDate date, Kind kind, String festival) {
        static ExceptionView of(Day day) {
            return new ExceptionView(day.date(), day.working() ? Kind.MAKE_UP : Kind.HOLIDAY, day.festival());
        }
    }

    /** Free, or a weekend day that is worked 调休. */
    public enum Kind {
        HOLIDAY,
        MAKE_UP
    }
}
