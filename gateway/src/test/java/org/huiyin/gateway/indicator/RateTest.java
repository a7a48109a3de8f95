package org.huiyin.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    @ParameterizedTest
    @CsvSource({
        "3319, 3388, 0, 98%",
        "3319, 3388, 1, 98%",
        "594, 629, 1, 94.4%",
        "3387, 3388, 0, 99.97%",
        "1, 100000, 0, 0.001%",
        "0, 5, 2, 0%",
        "5, 5, 2, 100%",
        "0, 0, 1, —",
        "2298, 1636, 2, 140.46%",
        "1001, 1000, 0, 100.1%",
        "1, 8, 2, 12.5%",
        "200, 100, 0, 200%",
        "1, 2, 0, 50%",
        "1, 200, 0, 1%",
        "1, 201, 0, 0.5%"
    })
    void a_rate_is_printed_half_up_and_never_whole_without_being_it(
            long numerator, long denominator, int decimals, String printed) {
        assertThat(new Rate(numerator, denominator, decimals).display()).isEqualTo(printed);
    }

    @Test
    void the_value_has_six_decimals() {
        assertThat(new Rate(3319, 3388, 1).value()).isEqualTo(new BigDecimal("0.979634"));
    }

    @Test
    void the_value_of_an_empty_base_is_no_number() {
        assertThat(new Rate(0, 0, 1).value()).isNull();
    }

    @Test
    void a_value_next_to_one_does_not_read_as_one() {
        assertThat(new Rate(99_999_999, 100_000_000, 1).value()).isEqualTo(new BigDecimal("0.99999999"));
    }

    @Test
    void a_whole_value_has_no_exponent() {
        assertThat(new Rate(1000, 10, 1).value()).hasToString("100");
    }
}
