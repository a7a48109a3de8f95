package org.huiyin.gateway.indicator;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;

/**
 * {@code golden/rows.yaml}: what is asked for each row, and the matters it is answered from.
 *
 * @param matters of all rows together: each row is asked in its own scope
 */
record GoldenQuestions(List<Asked> rows, List<Population> matters) {
    /** @param counts one for each question of a row that prints counts, else null */
    record Asked(String row, List<String> asked, List<Long> counts) {}

    /**
     * Matters with the same dimensions, entered on the same day.
     *
     * @param facts how many hold which facts; null for a ledger
     * @param numbers what a ledger or a target counts of each fact, else null
     */
    record Population(String kind, Dimensions dimensions, LocalDate day, List<Held> facts, Map<Fact, Long> numbers) {}

    /** @param hold facts separated by commas */
    record Held(int count, String hold) {}

    /**
     * One question with what it must answer.
     *
     * @param count null for a rate
     */
    record Question(GoldenRow row, String indicator, String query, Long count) {
        static Question of(GoldenRow row, String asked, Long count) {
            String[] parts = asked.split("\\?", 2);
            return new Question(
                    row, parts[0], count == null ? parts[1] + "&decimals=" + row.places() : parts[1], count);
        }

        String answer() {
            return count == null
                    ? "%s / %s = %s".formatted(row.numerator(), row.denominator(), row.printed())
                    : count.toString();
        }

        @Override
        public String toString() {
            return row.id() + " " + indicator + "?" + query;
        }
    }

    static GoldenQuestions load() {
        var mapper = YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream file = GoldenQuestions.class.getResourceAsStream("/golden/rows.yaml")) {
            return mapper.readValue(Objects.requireNonNull(file), GoldenQuestions.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Question> questions() {
        List<GoldenRow> golden = GoldenRow.all();
        return rows.stream().flatMap(asked -> questions(asked, golden));
    }

    private static Stream<Question> questions(Asked asked, List<GoldenRow> golden) {
        GoldenRow row = golden.stream()
                .filter(one -> one.id().equals(asked.row()))
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, asked.asked().size())
                .mapToObj(index -> Question.of(
                        row,
                        asked.asked().get(index),
                        asked.counts() == null ? null : asked.counts().get(index)));
    }
}
