package org.huiyin.tracking.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.huiyin.directory.WorkingCalendar;
import org.huiyin.testkit.CountedDays;
import org.huiyin.testkit.TestDirectory;
import org.huiyin.tracking.deadline.Limit.RollOver;
import org.huiyin.tracking.deadline.Limit.Unit;
import org.huiyin.tracking.item.Clockwork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits from every day of 2020 to 2026, held against days counted one by one. */
class DeadlineArithmeticTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2019, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static final CountedDays COUNTED = CountedDays.real();
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(TestDirectory.real().calendarYears());
    private static final WarningWindow FIFTH = new WarningWindow(5, 1);

    private static Due due(LocalDate start, Policy policy) {
        Instant morning = start.atTime(8, 30).atZone(SHANGHAI).toInstant();
        return Deadlines.due(policy, morning, FIFTH, CALENDAR);
    }

    /** The limits whose end differs from what counting says, or whose end is wrongly provisional, or not. */
    private static List<String> differing(
            Unit unit, RollOver rollOver, int longest, BiFunction<LocalDate, Integer, LocalDate> counting) {
        List<String> differing = new ArrayList<>();
        for (int length = 1; length <= longest; length++) {
            Policy policy = Clockwork.policy("p", length, unit, rollOver);
            for (LocalDate start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
                LocalDate natural = counting.apply(start, length);
                LocalDate end = rollOver == RollOver.NONE ? natural : COUNTED.onOrAfter(natural);
                boolean byCalendar = unit == Unit.WORKING_DAYS || rollOver == RollOver.NEXT_WORKING_DAY;
                Due due = due(start, policy);
                if (due.provisional() != (byCalendar && !COUNTED.knows(end))) {
                    differing.add("%s + %d is provisional: %s".formatted(start, length, due.provisional()));
                }
                boolean known = !byCalendar || COUNTED.knows(end);
                if (known && !due.at().equals(lastSecond(end))) {
                    differing.add("%s + %d: %s, not %s".formatted(start, length, due.at(), end));
                }
            }
        }
        return differing;
    }

    private static Instant lastSecond(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(SHANGHAI).toInstant();
    }

    private static LocalDate sameDayOfMonth(LocalDate start, int months) {
        LocalDate first = start.withDayOfMonth(1);
        for (int passed = 0; passed < months; passed++) {
            first = first.plusDays(first.lengthOfMonth());
        }
        return first.plusDays(Math.min(start.getDayOfMonth(), first.lengthOfMonth()) - 1L);
    }

    @ParameterizedTest
    @EnumSource
    void one_to_sixty_working_days(RollOver rollOver) {
        assertThat(differing(Unit.WORKING_DAYS, rollOver, 60, COUNTED::after)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void one_to_a_hundred_natural_days(RollOver rollOver) {
        assertThat(differing(Unit.NATURAL_DAYS, rollOver, 100, LocalDate::plusDays))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void one_to_six_months(RollOver rollOver) {
        assertThat(differing(Unit.MONTHS, rollOver, 6, DeadlineArithmeticTest::sameDayOfMonth))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 1, WORKING_DAYS, NONE, false",
        "2019-12-30, 1, WORKING_DAYS, NONE, true",
        "2026-12-30, 1, WORKING_DAYS, NONE, false",
        "2026-12-31, 1, WORKING_DAYS, NONE, true",
        "2026-12-30, 1, NATURAL_DAYS, NEXT_WORKING_DAY, false",
        "2026-12-31, 1, NATURAL_DAYS, NEXT_WORKING_DAY, true",
        "2026-12-31, 1, NATURAL_DAYS, NONE, false",
        "2026-11-30, 1, MONTHS, NEXT_WORKING_DAY, false",
        "2026-12-01, 1, MONTHS, NEXT_WORKING_DAY, true",
        "2026-12-01, 1, MONTHS, NONE, false"
    })
    void what_reaches_into_a_year_without_its_notice_is_provisional(
            LocalDate start, int length, Unit unit, RollOver rollOver, boolean provisional) {
        assertThat(due(start, Clockwork.policy("p", length, unit, rollOver)).provisional())
                .isEqualTo(provisional);
    }
}
