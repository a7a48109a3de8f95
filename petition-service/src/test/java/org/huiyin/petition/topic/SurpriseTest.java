package org.huiyin.petition.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The probabilities are those of the binomial distribution, e.g. R: pbinom(5, 13, 1/29, lower.tail = FALSE). */
class SurpriseTest {
    @Test
    void without_a_past_all_of_them_lie_in_the_present_by_chance_alone_very_seldom() {
        Surprise surprise = Surprise.of(5, 0, 4);

        assertThat(surprise.expected()).isZero();
        assertThat(surprise.probability()).isCloseTo(Math.pow(0.2, 5), within(1e-15));
        assertThat(surprise.standsOut()).isTrue();
    }

    @Test
    void the_tail_is_that_of_the_binomial_distribution() {
        Surprise surprise = Surprise.of(2, 1, 1);

        assertThat(surprise.expected()).isEqualTo(1);
        assertThat(surprise.probability()).isCloseTo(0.5, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 0, 28, false", // fewer than five
        "5, 28, 28, false", // five where one is usual: once in 193 days
        "8, 28, 28, true",
        "30, 560, 28, false", // thirty where twenty are usual: once in 41 days
        "40, 560, 28, true",
        "0, 0, 28, false"
    })
    void what_stands_out_is_frequent_and_unlikely(long count, long before, int periods, boolean standsOut) {
        assertThat(Surprise.of(count, before, periods).standsOut()).isEqualTo(standsOut);
    }

    @Test
    void nothing_is_always_to_be_expected() {
        assertThat(Surprise.of(0, 100, 4).probability()).isEqualTo(1);
    }

    @Test
    void a_day_is_held_against_the_28_days_before_and_a_week_against_the_four_before() {
        LocalDate day = LocalDate.of(2022, 3, 31);

        assertThat(Period.DAY.first(day)).isEqualTo(day);
        assertThat(Period.DAY.firstOfBaseline(day)).isEqualTo(LocalDate.of(2022, 3, 3));
        assertThat(Period.DAY.lastOfBaseline(day)).isEqualTo(LocalDate.of(2022, 3, 30));
        assertThat(Period.DAY.periodsInBaseline()).isEqualTo(28);
        assertThat(Period.WEEK.first(day)).isEqualTo(LocalDate.of(2022, 3, 25));
        assertThat(Period.WEEK.firstOfBaseline(day)).isEqualTo(LocalDate.of(2022, 2, 25));
        assertThat(Period.WEEK.lastOfBaseline(day)).isEqualTo(LocalDate.of(2022, 3, 24));
        assertThat(Period.WEEK.periodsInBaseline()).isEqualTo(4);
    }
}
