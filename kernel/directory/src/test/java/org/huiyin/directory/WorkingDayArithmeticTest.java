package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.testkit.CountedDays;
import org.huiyin.testkit.TestDirectory;
import org.junit.jupiter.api.Test;

/** Every day of the loaded years, held against days counted one by one. */
class WorkingDayArithmeticTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final int LONGEST = 60;

    private static final CountedDays COUNTED = CountedDays.real();
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(TestDirectory.real().calendarYears());

    private static List<LocalDate> days() {
        return FIRST.datesUntil(LAST.plusDays(1)).toList();
    }

    @Test
    void a_day_is_worked_when_the_notices_say_so() {
        assertThat(days()).allMatch(day -> CALENDAR.isWorking(day) == COUNTED.worked(day));
        assertThat(days())
                .allMatch(day -> CALENDAR.day(day).working() == COUNTED.worked(day))
                .hasSize(2558);
    }

    @Test
    void one_to_sixty_working_days_end_where_counting_ends() {
        List<String> differing = new ArrayList<>();
        int compared = 0;
        for (LocalDate start : days()) {
            for (int length = 1; length <= LONGEST; length++) {
                LocalDate counted = COUNTED.after(start, length);
                if (counted.isAfter(LAST)) {
                    break;
                }
                compared++;
                if (!CALENDAR.plusWorkingDays(start, length).equals(counted)) {
                    differing.add("%s + %d: %s".formatted(start, length, counted));
                }
            }
        }
        assertThat(differing).isEmpty();
        assertThat(compared).isGreaterThan(150_000);
    }

    @Test
    void going_back_undoes_going_on() {
        assertThat(days())
                .filteredOn(COUNTED::worked)
                .allMatch(day -> CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(day, LONGEST), -LONGEST)
                        .equals(day));
    }

    @Test
    void the_neighbours_of_a_day_are_the_nearest_worked_ones() {
        assertThat(days())
                .allMatch(day -> CALENDAR.workingOnOrAfter(day).equals(COUNTED.onOrAfter(day)))
                .allMatch(day -> CALENDAR.nextWorking(day).equals(COUNTED.after(day, 1)));
        assertThat(days()).filteredOn(day -> !day.isBefore(FIRST.plusDays(10))).allSatisfy(day -> {
            LocalDate before = CALENDAR.workingOnOrBefore(day);
            assertThat(COUNTED.worked(before)).isTrue();
            assertThat(COUNTED.onOrAfter(before.plusDays(1)))
                    .as("no worked day between %s and %s", before, day)
                    .isAfter(day);
        });
    }
}
