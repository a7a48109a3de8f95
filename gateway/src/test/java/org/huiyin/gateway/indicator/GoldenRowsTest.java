package org.huiyin.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.huiyin.gateway.indicator.Matters.PATIENCE;
import static org.huiyin.gateway.indicator.Matters.ask;

import io.restassured.response.ValidatableResponse;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.gateway.Feed;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.gateway.indicator.GoldenQuestions.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The running gateway answers every row of groups A, B and C from matters, each row in its own scope. */
@GatewayTest
class GoldenRowsTest {
    private static final GoldenQuestions GOLDEN = GoldenQuestions.load();
    private static boolean sent;

    @BeforeEach
    void matters_are_counted() {
        Matters.areCounted();
        synchronized (GoldenRowsTest.class) {
            if (!sent) {
                try (Feed feed = new Feed()) {
                    new GoldenMatters(feed).send(GOLDEN.matters());
                }
                sent = true;
            }
        }
    }

    static Stream<Question> questions() {
        return GOLDEN.questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_row_is_answered_from_its_matters(Question question) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            ValidatableResponse answer = ask(question.indicator(), question.query());
            if (question.count() == null) {
                holdsTheFraction(answer, question.row());
            } else {
                holdsTheCount(answer, question);
            }
        });
    }

    private static void holdsTheFraction(ValidatableResponse answer, GoldenRow row) {
        int numerator = Integer.parseInt(row.numerator());
        int denominator = Integer.parseInt(row.denominator());
        answer.body("numerator", equalTo(numerator))
                .body("denominator", equalTo(denominator))
                .body("display", equalTo(row.printed()))
                .body("items.count.sum()", equalTo(denominator))
                .body("numeratorItems.count.sum()", equalTo(numerator));
    }

    private static void holdsTheCount(ValidatableResponse answer, Question question) {
        int count = question.count().intValue();
        answer.body("numerator", equalTo(count)).body("numeratorItems.count.sum()", equalTo(count));
    }

    /** Every filter by its own name; what the services count is asked for with the same names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "rectification-rate programme=PARTY_INSPECTION&term=7&round=3&roundKind=SPECIAL 500 529",
                "rectification-rate programme=PARTY_INSPECTION&term=7&round=1 94 100",
                "rectification-rate programme=PARTY_INSPECTION&term=7&to=2019-12-31 2725 2759",
                "rectification-rate programme=PARTY_INSPECTION&term=7&target=620302-Z02&from=2021-09-01 94 100",
                "rectification-rate programme=PARTY_INSPECTION,SUPERIOR_FEEDBACK&from=2021-01-01&to=2021-12-31 619 654",
                "reply-rate source=CPPCC_PROPOSAL&programme=GOVERNMENT_OFFICE 66 66",
                "satisfaction-rate kind=TASK&source=DEPUTY_SUGGESTION&programme=CONGRESS 203 203",
                "timely-acceptance-rate petitionKind=CONSULTATION&from=2021-01-01&to=2021-12-31 8139 8139",
                "contact-rate unitType=GOVERNMENT&from=2021-01-01&to=2021-12-31 0 119",
                "solution-rate unit=620302-FJ01&from=2021-05-01&to=2021-05-31&decimals=4 568 1534",
                "direct-answer-rate unit=620302-FJ02&from=2021-01-01&to=2021-12-31 0 17"
            })
    void every_filter_narrows(String indicator, String query, int numerator, int denominator) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> ask(indicator, query)
                        .body("numerator", equalTo(numerator))
                        .body("denominator", equalTo(denominator))
                        .body("items.count.sum()", equalTo(denominator))
                        .body("numeratorItems.count.sum()", equalTo(numerator)));
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
    void proposals_that_were_not_filed_stand_in_the_filing_rate_and_beside_the_reply_rate() {
        String year = "programme=CPPCC&from=2021-01-01&to=2021-12-31";

        await().atMost(PATIENCE)
                .untilAsserted(() -> ask("filing-rate", year)
                        .body("numerator", equalTo(48))
                        .body("denominator", equalTo(59))
                        .body("display", equalTo("81.4%"))
                        .body("excluded.size()", equalTo(0))
                        .body("scope.clock", equalTo("REGISTERED"))
                        .body("items.size()", equalTo(1))
                        .body(
                                "items[0].href",
                                equalTo("/api/v1/tasks?source=CPPCC_PROPOSAL&programme=CPPCC&from=2021-01-01"
                                        + "&to=2021-12-31&facts=REGISTERED,!CANCELLED,!WITHDRAWN,!NOT_ACCEPTED")));
        ask("filing-rate", "source=DEPUTY_SUGGESTION&" + year)
                .body("status", equalTo("NO_DATA"))
                .body("items.size()", equalTo(0));
        ask("on-time-reply-rate", "kind=TASK&" + year).body("items.size()", equalTo(2));
    }

    @Test
    void a_score_is_the_sum_of_its_parts_and_leads_to_their_lists() {
        String year = "from=2021-01-01&to=2021-12-31";

        await().atMost(PATIENCE)
                .untilAsserted(() -> ask("composite-score", "unitType=GOVERNMENT&" + year)
                        .body("parts.find { it.indicator == 'rating-participation-rate' }.numerator", equalTo(116)));
        ask("composite-score", "unitType=GOVERNMENT&" + year)
                .body("status", equalTo("NO_DATA"))
                .body("display", equalTo("—"))
                .body("value", nullValue())
                .body("parts.size()", equalTo(6))
                .body("parts.weight.sum()", equalTo(100))
                .body("parts.find { it.indicator == 'first-pass-rate' }.status", equalTo("NO_DATA"))
                .body("parts.find { it.indicator == 'satisfaction-rate' }.display", equalTo("99.14%"))
                .body("parts.find { it.indicator == 'satisfaction-rate' }.items[0].count", equalTo(116))
                .body("items.size()", equalTo(0));
    }
}
