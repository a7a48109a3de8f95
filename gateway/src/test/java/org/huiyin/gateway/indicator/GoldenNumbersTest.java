package org.huiyin.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code golden/golden.csv} holds rates that a district's yearbook prints, with their integers and the line they stand
 * on; every row prints as its verdict says.
 */
class GoldenNumbersTest {
    private static final int DECIMALS_WHERE_NONE_ARE_NAMED = 2;

    record Row(String id, String numerator, String denominator, String stated, String decimals, String verdict) {
        boolean hasIntegers() {
            return !numerator.isEmpty() && !denominator.isEmpty();
        }

        int places() {
            return decimals.isEmpty() ? DECIMALS_WHERE_NONE_ARE_NAMED : Integer.parseInt(decimals);
        }

        /** What the author printed where the verdict says that it is right, else what the integers give. */
        String expected() {
            BigDecimal printed = verdict.startsWith("OK")
                    ? new BigDecimal(stated)
                    : new BigDecimal(numerator)
                            .multiply(BigDecimal.valueOf(100))
                            .divide(new BigDecimal(denominator), places(), RoundingMode.HALF_UP);
            BigDecimal stripped = printed.stripTrailingZeros();
            return stripped.setScale(Math.max(0, stripped.scale())).toPlainString() + "%";
        }
    }

    static Stream<Row> rows() throws IOException {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldenNumbersTest.class.getResourceAsStream("/golden/golden.csv")),
                StandardCharsets.UTF_8))) {
            return file.lines().skip(1).map(GoldenNumbersTest::row).filter(Row::hasIntegers).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_with_integers_prints_as_its_verdict_says(Row row) {
        var rate = new Rate(Long.parseLong(row.numerator()), Long.parseLong(row.denominator()), row.places());

        assertThat(rate.display()).as(row.id()).isEqualTo(row.expected());
    }

    @org.junit.jupiter.api.Test
    void the_file_has_its_rows() throws IOException {
        assertThat(rows()).hasSize(31);
    }

    private static Row row(String line) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char character : line.toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return new Row(cells.get(0), cells.get(6), cells.get(7), cells.get(10), cells.get(11), cells.get(12));
    }
}
