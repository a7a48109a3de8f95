package org.huiyin.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A line of {@code golden/golden.csv}: what a document of the district prints, with its integers and where it stands.
 *
 * @param numerator empty, as the denominator, where the document has a count only
 */
public record GoldenRow(
        String id,
        String group,
        String document,
        String lines,
        String quote,
        String numerator,
        String denominator,
        String stated,
        String decimals,
        String verdict) {
    private static final int DECIMALS_WHERE_NONE_ARE_NAMED = 2;

    /** The rows in the order of the file. */
    public static List<GoldenRow> all() {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldenRow.class.getResourceAsStream("/golden/golden.csv")),
                StandardCharsets.UTF_8))) {
            return file.lines().skip(1).map(GoldenRow::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean hasIntegers() {
        return !numerator.isEmpty() && !denominator.isEmpty();
    }

    /** Of the printed rate; two where the document names none. */
    public int places() {
        return decimals.isEmpty() ? DECIMALS_WHERE_NONE_ARE_NAMED : Integer.parseInt(decimals);
    }

    /** What the author printed where the verdict says that it is right, else what the integers give. */
    public String printed() {
        BigDecimal printed = verdict.startsWith("OK")
                ? new BigDecimal(stated)
                : new BigDecimal(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(new BigDecimal(denominator), places(), RoundingMode.HALF_UP);
        BigDecimal stripped = printed.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale())).toPlainString() + "%";
    }

    private static GoldenRow row(String line) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
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
        return new GoldenRow(
                cells.get(0),
                cells.get(1),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(10),
                cells.get(11),
                cells.get(12));
    }
}
