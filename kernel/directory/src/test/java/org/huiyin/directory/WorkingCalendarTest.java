package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huiyin.directory.CalendarDay.Kind;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.testkit.TestDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(TestDirectory.real().calendarYears());

    @ParameterizedTest
    @CsvSource({
        "2026-09-29, 5, 2026-10-12",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-14, 1, 2026-02-24",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-22, 1, 2026-11-23",
        "2020-01-18, 1, 2020-01-19"
    })
    void working_days_are_counted_from_the_day_after(LocalDate start, int days, LocalDate end) {
        assertThat(CALENDAR.plusWorkingDays(start, days)).isEqualTo(end);
    }

    @Test
    void the_next_working_day_is_later_even_from_a_working_day() {
        assertThat(CALENDAR.nextWorking(LocalDate.parse("2026-09-30"))).isEqualTo("2026-10-08");
        assertThat(CALENDAR.workingOnOrAfter(LocalDate.parse("2026-09-30"))).isEqualTo("2026-09-30");
        assertThat(CALENDAR.workingOnOrAfter(LocalDate.parse("2026-10-01"))).isEqualTo("2026-10-08");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-09, WORKING, , ",
        "2026-10-10, MAKE_UP, 国庆节, 2026年部分节假日安排",
        "2026-10-11, WEEKEND, , ",
        "2026-10-05, HOLIDAY, 国庆节, 2026年部分节假日安排",
        "2026-10-03, HOLIDAY, 国庆节, 2026年部分节假日安排"
    })
    void each_day_says_why_it_is_worked_or_not(LocalDate date, Kind kind, String festival, String notice) {
        CalendarDay day = CALENDAR.day(date);

        assertThat(day).isEqualTo(new CalendarDay(date, kind, festival, notice));
        assertThat(day.working()).isEqualTo(CALENDAR.isWorking(date));
    }

    @Test
    void every_day_of_the_file_is_as_the_file_says() {
        for (CalendarYear year : TestDirectory.real().calendarYears()) {
            assertThat(year.days())
                    .allSatisfy(day -> assertThat(CALENDAR.isWorking(day.date()))
                            .as(day.toString())
                            .isEqualTo(day.working()));
        }
    }

    @Test
    void a_year_without_its_notice_is_known_by_its_weekends_only() {
        assertThat(CALENDAR.covers(2026)).isTrue();
        assertThat(CALENDAR.covers(2027)).isFalse();
        assertThat(CALENDAR.covers(2019)).isFalse();
        assertThat(CALENDAR.day(LocalDate.parse("2027-01-01")).kind()).isEqualTo(Kind.WORKING);
        assertThat(CALENDAR.plusWorkingDays(LocalDate.parse("2026-12-31"), 2)).isEqualTo("2027-01-04");
        assertThat(CALENDAR.plusWorkingDays(LocalDate.parse("2027-05-28"), 1)).isEqualTo("2027-05-31");
    }

    @Test
    void the_loaded_years_are_told_in_order() {
        assertThat(CALENDAR.years())
                .extracting(CalendarYear::year)
                .containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }
}
