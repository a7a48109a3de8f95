package org.huiyin.tracking.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.directory.WorkingCalendar;
import org.huiyin.event.Dimension;
import org.huiyin.event.Dimensions;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Day;
import org.huiyin.testkit.TestDirectory;
import org.huiyin.tracking.deadline.Limit.RollOver;
import org.huiyin.tracking.deadline.Limit.Unit;
import org.huiyin.tracking.deadline.Policy.LimitedStep;
import org.huiyin.tracking.item.Clockwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(TestDirectory.real().calendarYears());

    private static final WarningWindow FIFTH = new WarningWindow(5, 1);

    private static Due due(int length, Unit unit, RollOver rollOver, Instant start) {
        return due(length, unit, rollOver, start, CALENDAR);
    }

    private static Due due(int length, Unit unit, RollOver rollOver, Instant start, WorkingCalendar calendar) {
        var policy = Clockwork.policy("p", length, unit, rollOver);
        return Deadlines.due(policy, start, FIFTH, calendar);
    }

    @ParameterizedTest
    @CsvSource({
        "5, WORKING_DAYS, NONE, 2026-09-29, 2026-10-12",
        "1, WORKING_DAYS, NONE, 2026-02-13, 2026-02-14",
        "60, NATURAL_DAYS, NEXT_WORKING_DAY, 2026-08-04, 2026-10-08",
        "60, NATURAL_DAYS, NONE, 2026-08-04, 2026-10-03",
        "1, MONTHS, NONE, 2026-01-31, 2026-02-28",
        "3, MONTHS, NONE, 2026-03-15, 2026-06-15"
    })
    void a_limit_ends_at_the_end_of_its_last_day(
            int length, Unit unit, RollOver rollOver, LocalDate start, LocalDate end) {
        Instant morning = OffsetDateTime.parse(start + "T08:30:00+08:00").toInstant();

        Due due = due(length, unit, rollOver, morning);

        assertThat(due.at())
                .isEqualTo(OffsetDateTime.parse(end + "T23:59:59+08:00").toInstant());
        assertThat(due.provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "30, NATURAL_DAYS, 2026-03-02T09:00:00+08:00, 2026-03-26T20:59:59.200+08:00",
        "5, WORKING_DAYS, 2026-09-29T09:00:00+08:00, 2026-10-10T06:35:59.200+08:00",
        "3, WORKING_DAYS, 2026-11-03T09:00:00+08:00, 2026-11-05T23:59:59+08:00",
        "1, NATURAL_DAYS, 2026-11-07T09:00:00+08:00, 2026-11-07T09:00:00+08:00",
        "2, HOURS, 2026-11-03T09:00:00+08:00, 2026-11-03T10:36:00+08:00"
    })
    void the_last_fifth_and_at_least_a_working_day_is_near(
            int length, Unit unit, OffsetDateTime start, OffsetDateTime near) {
        Due due = due(length, unit, RollOver.NONE, start.toInstant());

        assertThat(due.warnAt()).isEqualTo(near.toInstant());
    }

    @Test
    void hours_run_round_the_clock() {
        Instant night = Instant.parse("2026-10-01T15:30:00Z");

        assertThat(due(2, Unit.HOURS, RollOver.NONE, night).at()).isEqualTo(Instant.parse("2026-10-01T17:30:00Z"));
    }

    @Test
    void a_year_without_its_notice_makes_working_days_provisional() {
        Instant late = Instant.parse("2026-11-22T02:00:00Z");

        assertThat(due(60, Unit.NATURAL_DAYS, RollOver.NEXT_WORKING_DAY, late).provisional())
                .isTrue();
        assertThat(due(60, Unit.NATURAL_DAYS, RollOver.NONE, late).provisional())
                .isFalse();
        assertThat(due(5, Unit.WORKING_DAYS, RollOver.NONE, late).provisional()).isFalse();
    }

    @Test
    void a_deadline_in_a_year_whose_notice_comes_later_moves_or_stays() {
        Instant start = OffsetDateTime.parse("2026-11-22T09:00:00+08:00").toInstant();
        LocalDate last = LocalDate.of(2027, 1, 21);
        assertThat(due(60, Unit.NATURAL_DAYS, RollOver.NEXT_WORKING_DAY, start).at())
                .isEqualTo(Deadlines.endOf(last));

        Due stays = dueWith2027(start, List.of());
        Due moves = dueWith2027(start, List.of(new Day(last, false, "试"), new Day(last.plusDays(1), false, "试")));

        assertThat(stays.provisional()).isFalse();
        assertThat(stays.at()).isEqualTo(Deadlines.endOf(last));
        assertThat(moves.provisional()).isFalse();
        assertThat(moves.at()).isEqualTo(Deadlines.endOf(LocalDate.of(2027, 1, 25)));
    }

    private static Due dueWith2027(Instant start, List<Day> days) {
        List<CalendarYear> years = new ArrayList<>(TestDirectory.real().calendarYears());
        years.add(new CalendarYear(2027, "试", days));
        return due(60, Unit.NATURAL_DAYS, RollOver.NEXT_WORKING_DAY, start, new WorkingCalendar(years));
    }

    @Test
    void a_given_day_lasts_until_its_end() {
        Due given = Deadlines.given(Instant.EPOCH, LocalDate.of(2026, 12, 31), FIFTH, CALENDAR);

        assertThat(given.at()).isEqualTo(Instant.parse("2026-12-31T15:59:59Z"));
        assertThat(given.policyId()).isEqualTo(Due.GIVEN);
    }

    @Test
    void the_first_policy_that_covers_an_item_holds() {
        PolicyBook book = PolicyBook.load("policies/specimen.yaml");
        LocalDate day = LocalDate.of(2026, 1, 1);
        Dimensions letter = new Dimensions(
                "u", List.of(), null, null, "LETTER", null, null, "EMERGENCY", false, null, null, null, null, null);

        assertThat(book.find(LimitedStep.COMPLETION, letter, day))
                .map(Policy::id)
                .contains("urgent");
        assertThat(book.find(LimitedStep.COMPLETION, Dimensions.ofUnit("u"), day))
                .isEmpty();
        assertThat(book.find(LimitedStep.SIGNATURE, letter, LocalDate.of(1999, 12, 31)))
                .isEmpty();
        assertThat(book.named("ten-days")).map(Policy::when).contains(Map.of(Dimension.SOURCE, List.of("LETTER")));
    }

    @Test
    void what_is_no_policy_file_is_refused() {
        assertThatThrownBy(() -> PolicyBook.load("policies/missing.yaml")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> new Limit(0, Unit.HOURS, RollOver.NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void units_have_both_names() {
        assertThat(Unit.WORKING_DAYS.chinese()).isEqualTo("个工作日");
        assertThat(Unit.WORKING_DAYS.english()).isEqualTo("working days");
    }
}
