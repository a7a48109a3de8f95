package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.huiyin.system.GoldenQuestions.Question;
import org.huiyin.testkit.CommittedFile;
import org.huiyin.testkit.GoldenRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What public documents print comes out of items in the services: all rows of groups A, B and C, each in its scope. */
class GoldenRowsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final GoldenQuestions GOLDEN = GoldenQuestions.load();
    private static Api bare;

    private final Api demo = DemoSystem.as("leader");

    @BeforeAll
    static void items_are_there() {
        LaunchedSystem system = BareSystem.system();
        GoldenItems.load().importInto(system);
        bare = new Api(system.gateway(), system.token("leader"));
    }

    static Stream<Question> questions() {
        return GOLDEN.questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_row_is_answered_from_items(Question question) {
        Api leader = question.demo() ? demo : bare;

        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode answer = leader.get("/api/v1/indicators/" + question.indicator() + "?" + question.query());
            assertThat(answer.get("complete").asBoolean()).isTrue();
            assertThat(printed(question, answer)).isEqualTo(question.answer());
        });
        if (question.count() == null) {
            JsonNode answer = leader.get("/api/v1/indicators/" + question.indicator() + "?" + question.query());
            assertThat(listed(answer.get("items"))).isEqualTo(question.row().denominator());
            assertThat(listed(answer.get("numeratorItems")))
                    .isEqualTo(question.row().numerator());
        }
    }

    private static String printed(Question question, JsonNode answer) {
        String numerator = answer.get("numerator").asText();
        return question.count() != null
                ? numerator
                : "%s / %s = %s"
                        .formatted(
                                numerator,
                                answer.get("denominator").asText(),
                                answer.get("display").asText());
    }

    /** What the lists behind an answer count together. */
    private static String listed(JsonNode lists) {
        return String.valueOf(StreamSupport.stream(lists.spliterator(), false)
                .mapToLong(list -> list.get("count").asLong())
                .sum());
    }

    /** Every filter by its own name; what the services count is asked for with the same names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "rectification-rate programme=SUPERIOR_FEEDBACK,SAFETY&from=2021-01-01&to=2021-12-31 176 176",
                "rectification-rate programme=SAFETY&round=1&roundKind=SPECIAL 151 151",
                "on-site-fix-share target=620302-ZF13&to=2021-12-31 148 151",
                "reply-rate source=CPPCC_PROPOSAL&programme=GOVERNMENT_OFFICE 66 66",
                "filing-rate programme=CPPCC&from=2021-01-01&to=2021-12-31 48 59",
                "satisfaction-rate kind=TASK&source=DEPUTY_SUGGESTION&programme=CONGRESS 203 203",
                "timely-acceptance-rate petitionKind=COMPLAINT&from=2021-01-01&to=2021-12-31 113 113",
                "contact-rate unitType=GOVERNMENT&from=2021-01-01&to=2021-12-31 116 119",
                "solution-rate unit=620302-FJ01&from=2021-05-01&to=2021-05-31 568 1534",
                "direct-answer-rate unit=620302-QW09&from=2021-01-01&to=2021-12-31 30 136"
            })
    void every_filter_narrows(String indicator, String query, int numerator, int denominator) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode answer = bare.get("/api/v1/indicators/" + indicator + "?" + query);
            assertThat(answer.get("numerator").asInt()).isEqualTo(numerator);
            assertThat(answer.get("denominator").asInt()).isEqualTo(denominator);
            assertThat(listed(answer.get("items"))).isEqualTo(String.valueOf(denominator));
        });
    }

    @Test
    void proposals_that_were_not_filed_stand_in_the_filing_rate_alone() {
        String year = "programme=CPPCC&from=2021-01-01&to=2021-12-31";

        JsonNode filing = bare.get("/api/v1/indicators/filing-rate?" + year);

        assertThat(filing.get("items")).hasSize(1);
        assertThat(filing.at("/items/0/href").asText())
                .isEqualTo("/api/v1/tasks?source=CPPCC_PROPOSAL&programme=CPPCC&from=2021-01-01&to=2021-12-31"
                        + "&facts=REGISTERED,!CANCELLED,!WITHDRAWN,!NOT_ACCEPTED");
        JsonNode none = bare.get("/api/v1/indicators/filing-rate?source=DEPUTY_SUGGESTION&" + year);
        assertThat(none.get("status").asText()).isEqualTo("NO_DATA");
        assertThat(none.get("items")).isEmpty();
    }

    @Test
    void substantiation_is_over_the_leads_transferred() {
        JsonNode answer = demo.get("/api/v1/indicators/lead-substantiation-rate?term=7");

        assertThat(answer.get("display").asText()).isEqualTo("81.3%");
        assertThat(answer.get("denominator").asInt()).isEqualTo(64);
    }

    @Test
    void every_row_of_the_groups_is_asked() {
        Set<String> rows = GoldenRow.all().stream()
                .filter(row -> Set.of("A", "B", "C").contains(row.group()))
                .map(GoldenRow::id)
                .collect(Collectors.toSet());

        assertThat(questions().map(question -> question.row().id()).collect(Collectors.toSet()))
                .isEqualTo(rows);
    }

    @Test
    void the_page_shows_what_is_asked_for_every_row() {
        Map<String, String> names = StreamSupport.stream(
                        demo.get("/api/v1/indicators").get("items").spliterator(), false)
                .collect(Collectors.toMap(
                        indicator -> indicator.get("id").asText(),
                        indicator -> indicator.at("/names/zh").asText()));

        CommittedFile.ofProject("docs/golden.md").holds(GoldenPage.of(GOLDEN.questions(), names));
    }
}
