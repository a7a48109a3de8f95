package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.directory.CalendarNotice.Kind;
import org.huiyin.directory.CalendarNotice.NoticeDay;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Day;
import org.huiyin.testkit.TestDirectory;
import org.huiyin.web.FieldError;
import org.huiyin.web.ProblemException;
import org.junit.jupiter.api.Test;

class CalendarNoticeTest {
    private static final NoticeDay NEW_YEAR = day("2027-01-01", Kind.HOLIDAY);
    private static final NoticeDay MAKE_UP = day("2027-01-03", Kind.MAKE_UP);

    private static NoticeDay day(String date, Kind kind) {
        return new NoticeDay(LocalDate.parse(date), kind, "元旦");
    }

    @Test
    void a_notice_makes_a_year_with_its_days_in_order() {
        CalendarYear year = new CalendarNotice("试行通知", List.of(MAKE_UP, NEW_YEAR)).of(2027);

        assertThat(year)
                .isEqualTo(new CalendarYear(
                        2027,
                        "试行通知",
                        List.of(new Day(NEW_YEAR.date(), false, "元旦"), new Day(MAKE_UP.date(), true, "元旦"))));
    }

    @Test
    void what_cannot_be_is_named_all_at_once() {
        var notice = new CalendarNotice(
                "试行通知", List.of(NEW_YEAR, NEW_YEAR, day("2028-01-01", Kind.HOLIDAY), day("2027-01-04", Kind.MAKE_UP)));

        assertThat(errors(notice, 2027))
                .containsExactly("days[1].date named-twice", "days[2].date not-of-the-year", "days[3].kind no-weekend");
        assertThat(errors(new CalendarNotice("试行通知", List.of(NEW_YEAR)), 9999))
                .containsExactly("year range", "days[0].date not-of-the-year");
    }

    @Test
    void a_calendar_with_another_year_knows_its_days() {
        var calendar = new WorkingCalendar(TestDirectory.real().calendarYears());

        WorkingCalendar more = calendar.with(new CalendarNotice("试行通知", List.of(NEW_YEAR, MAKE_UP)).of(2027));

        assertThat(calendar.covers(2027)).isFalse();
        assertThat(more.covers(2027)).isTrue();
        assertThat(more.isWorking(MAKE_UP.date())).isTrue();
        assertThat(more.workingOnOrBefore(NEW_YEAR.date())).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(more.plusWorkingDays(LocalDate.of(2027, 1, 4), -1)).isEqualTo(MAKE_UP.date());
    }

    @SuppressWarnings("unchecked")
    private static List<String> errors(CalendarNotice notice, int year) {
        var problem = catchThrowableOfType(ProblemException.class, () -> notice.of(year));
        return Stream.of(problem.extensions().get("errors"))
                .flatMap(errors -> ((List<FieldError>) errors).stream())
                .map(error -> error.field() + " " + error.code())
                .toList();
    }
}
