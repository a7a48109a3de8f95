package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the public documents print comes out of stored items; the expected figures are those of golden.csv. */
class GoldenRatesTest {
    private static final Map<String, List<String>> GOLDEN = golden();

    private final Api leader = DemoSystem.as("leader");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "A1 rectification-rate?term=7&decimals=0",
                "A2 rectification-rate?term=7&roundKind=SPECIAL,LOOK_BACK&from=2021-01-01&to=2021-12-31",
                "A3 lead-completion-rate?term=7",
                "A5 case-filing-rate?term=7",
                "A8 coverage-rate?term=7",
                "B1 timely-acceptance-rate?channel=LETTER,VISIT&from=2021-01-01&to=2021-12-31",
                "B21 completion-rate?kind=TASK&source=DEPUTY_SUGGESTION&from=2021-01-01&to=2021-12-31",
                "B21 reply-rate?source=DEPUTY_SUGGESTION&from=2021-01-01&to=2021-12-31",
                "B23 completion-rate?kind=TASK&source=CPPCC_PROPOSAL&from=2021-01-01&to=2021-12-31",
                "B23 reply-rate?source=CPPCC_PROPOSAL&from=2021-01-01&to=2021-12-31",
                "B23 on-time-reply-rate?kind=TASK&source=CPPCC_PROPOSAL&from=2021-01-01&to=2021-12-31",
                "B31 completion-rate?kind=PETITION&channel=DISTRICT_HEAD_MAILBOX&from=2021-01-01&to=2021-12-31"
            })
    void a_documents_rate_comes_from_stored_items(String row, String question) {
        List<String> expected = Objects.requireNonNull(GOLDEN.get(row));

        JsonNode answer = leader.get("/api/v1/indicators/" + question);

        assertThat(answer.get("numerator").asText()).isEqualTo(expected.get(6));
        assertThat(answer.get("denominator").asText()).isEqualTo(expected.get(7));
        if (!expected.get(10).isEmpty()) {
            assertThat(answer.get("display").asText()).isEqualTo(expected.get(10) + "%");
        }
        assertThat(answer.get("complete").asBoolean()).isTrue();
    }

    @Test
    void substantiation_is_over_the_leads_transferred() {
        JsonNode answer = leader.get("/api/v1/indicators/lead-substantiation-rate?term=7");

        assertThat(answer.get("display").asText()).isEqualTo("81.3%");
        assertThat(answer.get("denominator").asText())
                .isEqualTo(GOLDEN.get("A3").get(7));
    }

    @ParameterizedTest
    @CsvSource({"HOTLINE_12345,0", "DISTRICT_HEAD_MAILBOX,1"})
    void the_years_hotline_and_mailbox_are_registered_in_full(String channel, int position) {
        List<String> quoted = Objects.requireNonNull(GOLDEN.get("B30"));
        String expected = quoted.get(5)
                .replaceAll("“12345”", "")
                .replaceAll("[^0-9]+", " ")
                .strip()
                .split(" ")[position];

        JsonNode answer = leader.get("/api/v1/indicators/registered-count?kind=PETITION&channel=" + channel
                + "&from=2021-01-01&to=2021-12-31");

        assertThat(answer.get("numerator").asText()).isEqualTo(expected);
    }

    private static Map<String, List<String>> golden() {
        try (InputStream file = Objects.requireNonNull(GoldenRatesTest.class.getResourceAsStream("/golden.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(GoldenRatesTest::fields)
                    .collect(Collectors.toMap(List::getFirst, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commas inside quotes belong to the field. */
    private static List<String> fields(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }
}
