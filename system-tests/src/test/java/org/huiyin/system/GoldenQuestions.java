package org.huiyin.system;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.event.EventJson;
import org.huiyin.testkit.GoldenRow;

/** {@code golden/questions.yaml}: what is asked for each golden row. */
record GoldenQuestions(List<Asked> rows) {
    /**
     * The questions of a row.
     *
     * @param demo whether the demo data answers them
     * @param counts one for each question of a row that prints counts, else null
     */
    record Asked(String row, boolean demo, List<String> asked, List<Long> counts) {}

    /**
     * One question with what it must answer.
     *
     * @param demo whether the demo data answers it
     * @param count null for a rate
     */
    record Question(GoldenRow row, boolean demo, String indicator, String query, Long count) {
        static Question of(GoldenRow row, boolean demo, String asked, Long count) {
            String[] parts = asked.split("\\?", 2);
            String query = count == null ? parts[1] + "&decimals=" + row.places() : parts[1];
            return new Question(row, demo, parts[0], query, count);
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
        return new GoldenQuestions(List.of(EventJson.MAPPER.convertValue(GoldenFile.read("questions"), Asked[].class)));
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
                        asked.demo(),
                        asked.asked().get(index),
                        asked.counts() == null ? null : asked.counts().get(index)));
    }
}
