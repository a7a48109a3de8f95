package org.huiyin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CountedDaysTest {
    private static final CountedDays DAYS = CountedDays.real();

    @Test
    void weekends_and_holidays_are_free_and_make_up_days_are_worked() {
        assertThat(DAYS.worked(LocalDate.of(2026, 2, 13))).isTrue();
        assertThat(DAYS.worked(LocalDate.of(2026, 2, 14))).as("Saturday 调休").isTrue();
        assertThat(DAYS.worked(LocalDate.of(2026, 11, 21))).as("Saturday").isFalse();
        assertThat(DAYS.worked(LocalDate.of(2026, 10, 1))).as("Thursday 国庆节").isFalse();
    }

    @Test
    void days_are_counted_from_the_day_after() {
        assertThat(DAYS.after(LocalDate.of(2026, 9, 29), 5)).isEqualTo("2026-10-12");
        assertThat(DAYS.onOrAfter(LocalDate.of(2026, 10, 3))).isEqualTo("2026-10-08");
        assertThat(DAYS.onOrAfter(LocalDate.of(2026, 10, 8))).isEqualTo("2026-10-08");
    }

    @Test
    void it_knows_the_years_of_the_file() {
        assertThat(DAYS.knows(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(DAYS.knows(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(DAYS.knows(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(DAYS.knows(LocalDate.of(2027, 1, 1))).isFalse();
    }
}
