package org.huiyin.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.huiyin.gateway.indicator.Answer.Status;
import org.huiyin.gateway.indicator.Definition.Better;
import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void rates_are_weighted_and_of_the_lower_better_one_the_rest_counts() {
        Figures score = Score.of(List.of(part(60, Better.HIGHER, 9L, 10L), part(40, Better.LOWER, 1L, 4L)), 2);

        assertThat(score.display()).isEqualTo("84");
        assertThat(score.value()).isEqualTo(new BigDecimal("0.84"));
        assertThat(score.status()).isEqualTo(Status.OK);
        assertThat(score.numerator()).isNull();
        assertThat(score.denominator()).isNull();
    }

    @Test
    void shares_are_added_exactly_and_rounded_once() {
        Figures score = Score.of(
                List.of(
                        part(33, Better.HIGHER, 1L, 3L),
                        part(33, Better.HIGHER, 1L, 3L),
                        part(34, Better.HIGHER, 1L, 3L)),
                6);

        assertThat(score.display()).isEqualTo("33.333333");
    }

    @Test
    void a_score_next_to_the_whole_does_not_read_as_the_whole() {
        Figures score = Score.of(List.of(part(100, Better.HIGHER, 99_999L, 100_000L)), 0);

        assertThat(score.display()).isEqualTo("99.999");
    }

    @Test
    void where_one_rate_has_no_data_there_is_no_score() {
        Figures score = Score.of(List.of(part(90, Better.HIGHER, 5L, 5L), part(10, Better.LOWER, 0L, 0L)), 2);

        assertThat(score.status()).isEqualTo(Status.NO_DATA);
        assertThat(score.display()).isEqualTo("—");
        assertThat(score.value()).isNull();
    }

    @Test
    void where_one_rate_is_unknown_the_score_is() {
        Figures score = Score.of(List.of(part(50, Better.HIGHER, 1L, 2L), part(50, Better.HIGHER, null, null)), 2);

        assertThat(score).isEqualTo(Figures.UNKNOWN);
    }

    private static Answer.Part part(int weight, Better better, Long numerator, Long denominator) {
        Status status = denominator == null ? Status.UNKNOWN : denominator == 0 ? Status.NO_DATA : Status.OK;
        return new Answer.Part(
                "rate",
                new Definition.Words("率", "Rate"),
                weight,
                better,
                numerator,
                denominator,
                List.of(),
                null,
                "",
                status,
                List.of(),
                List.of());
    }
}
