package org.huiyin.task.directory.api;

import java.util.List;
import org.huiyin.directory.CalendarNotice.Kind;
import org.huiyin.directory.CalendarNotice.NoticeDay;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Day;

/**
 * A year of the working calendar.
 *
 * @param days those that differ from their weekday, in order
 */
public record CalendarYearView(int year, String notice, List<NoticeDay> days) {
    static CalendarYearView of(CalendarYear year) {
        return new CalendarYearView(
                year.year(),
                year.notice(),
                year.days().stream().map(CalendarYearView::of).toList());
    }

    private static NoticeDay of(Day day) {
        return new NoticeDay(day.date(), day.working() ? Kind.MAKE_UP : Kind.HOLIDAY, day.festival());
    }
}
