package org.huiyin.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.huiyin.testkit.GoldenRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row that a district's documents print with its integers prints as its verdict says. */
class GoldenNumbersTest {
    static Stream<GoldenRow> rows() {
        return GoldenRow.all().stream().filter(GoldenRow::hasIntegers);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_with_integers_prints_as_its_verdict_says(GoldenRow row) {
        var rate = new Rate(Long.parseLong(row.numerator()), Long.parseLong(row.denominator()), row.places());

        assertThat(rate.display()).as(row.id()).isEqualTo(row.printed());
    }

    @Test
    void the_file_has_its_rows() {
        assertThat(rows()).hasSize(31);
    }
}
