package org.huiyin.petition.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.huiyin.petition.Casework;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/**
 * 信访: letters and visits at the district's petitions office, from the register to the rating, and one opinion that goes
 * through review and re-review. Yearbook, lines 7802-7912: accepted in time 100 % (136 of 136), rated 98.11 % (104 of
 * 106), satisfied 99.04 % (103 of 104), settled at the first handling 96.77 % (30 of 31).
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class LettersAndVisitsWorkflowTest {
    private static final String OFFICE = "620302-QW09";
    private static final Map<String, String> OF_OFFICE =
            Map.of("unit", OFFICE, "channel", "LETTER,VISIT", "from", "2021-01-01", "to", "2021-12-31");
    private static final String SATISFIED = """
            {"reached":true,"contactedFirst":true,"solution":"SOLVED","resultSatisfaction":"SATISFIED",\
            "attitudeSatisfaction":"SATISFIED"}""";
    private static final String DISSATISFIED = """
            {"reached":true,"contactedFirst":true,"solution":"EXPLAINED","resultSatisfaction":"DISSATISFIED",\
            "attitudeSatisfaction":"SATISFIED"}""";
    private static final String UNREACHED = "{\"reached\":false}";

    /** Registered on a working day of March 2021, accepted on the last day of its limit. */
    private static PastPetition accepted(String key, int number, String category) {
        String channel = number % 2 == 0 ? "LETTER" : "VISIT";
        return new PastPetition(key + number, OFFICE, "2021-03-01T09:00:00", channel, "HELP", category, "来信来访事项")
                .byOperator("ACCEPT", "2021-03-16T17:00:00", "{}")
                .byOperator("DISPATCH", "2021-03-17T09:00:00", "{\"unit\":\"" + OFFICE + "\"}")
                .byHandler("SIGN", "2021-03-17T15:00:00", OFFICE, "{}");
    }

    private static PastPetition closed(PastPetition petition) {
        return petition.byHandler("REPLY", "2021-04-20T10:00:00", OFFICE, Casework.reply())
                .byOperator("CLOSE", "2021-04-21T10:00:00", "{\"decision\":\"CLOSE\"}");
    }

    private static PastPetition rated(int number) {
        PastPetition petition = closed(accepted("xf-", number, "disputes.neighbours"));
        String said = number < 103 ? SATISFIED : number == 103 ? DISSATISFIED : UNREACHED;
        return petition.byOperator("CALL_BACK", "2021-04-25T10:00:00", said);
    }

    @Test
    void letters_and_visits_are_accepted_answered_and_rated_as_the_yearbook_says() {
        PastPetition.imported(IntStream.range(0, 136)
                .mapToObj(number -> number < 106 ? rated(number) : accepted("xf-", number, "disputes.neighbours")));

        Map<String, String> office = with(OF_OFFICE, "category", "disputes.neighbours");
        assertThat(PastPetition.counted(office, "ACCEPTED|NOT_ACCEPTED|ACCEPTANCE_OVERDUE"))
                .isEqualTo(136);
        assertThat(PastPetition.counted(office, "ACCEPTED_IN_TIME")).isEqualTo(136);
        assertThat(PastPetition.counted(office, "CALLBACK_DUE")).isEqualTo(106);
        assertThat(PastPetition.counted(office, "CALLBACK_DUE,RATED")).isEqualTo(104);
        assertThat(PastPetition.counted(office, "RATED,SATISFIED")).isEqualTo(103);
        String doubted = Casework.list(
                        Casework.SUPERVISOR, with(office, "facts", "RATED,!SATISFIED,!BASICALLY_SATISFIED"))
                .then()
                .statusCode(200)
                .body("items.facts.REPLIED", contains("2021-04-20T10:00:00+08:00"))
                .extract()
                .path("items[0].id");
        Casework.act(doubted, "review-requests", "{\"reason\":\"对答复不服\"}", Casework.OPERATOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/review-too-late"))
                .body("until", equalTo("2021-05-21T23:59:59+08:00"));
    }

    @Test
    void thirty_of_thirty_one_are_settled_at_the_first_handling() {
        PastPetition.imported(IntStream.range(0, 31).mapToObj(number -> {
            PastPetition petition = closed(accepted("xf-first-", number, "housing.demolition"));
            return number < 30
                    ? petition
                    : petition.byOperator("REDO", "2021-05-06T10:00:00", "{\"reason\":\"补偿款未到账\"}")
                            .byHandler("REPLY", "2021-05-20T10:00:00", OFFICE, Casework.reply())
                            .byOperator("CLOSE", "2021-05-21T10:00:00", "{\"decision\":\"CLOSE\"}");
        }));

        Map<String, String> office = with(OF_OFFICE, "category", "housing.demolition");
        assertThat(PastPetition.counted(office, "COMPLETED|REOPENED")).isEqualTo(31);
        assertThat(PastPetition.counted(office, "FIRST_PASS")).isEqualTo(30);
    }

    @Test
    void an_opinion_is_reviewed_by_the_authority_above_and_heard_without_losing_time() {
        PastPetition.imported(IntStream.of(1)
                .mapToObj(number -> closed(accepted("xf-review-", number, "housing.repair-fund"))
                        .byOperator("REQUEST_REVIEW", "2021-05-21T09:00:00", "{\"reason\":\"对处理意见不服\"}")
                        .then(
                                "DECIDE_REVIEW",
                                "2021-06-20T17:00:00",
                                "supervisor",
                                "620302",
                                "{\"outcome\":\"UPHELD\",\"opinion\":\"维持原处理意见\"}")
                        .byOperator("REQUEST_RE_REVIEW", "2021-07-01T09:00:00", "{\"reason\":\"对复查意见不服\"}")
                        .then("BEGIN_HEARING", "2021-07-10T09:00:00", "supervisor", "620302", "{\"reason\":\"举行听证\"}")
                        .then("END_HEARING", "2021-07-20T09:00:00", "supervisor", "620302", "{\"reason\":\"听证结束\"}")
                        .then(
                                "DECIDE_REVIEW",
                                "2021-08-10T17:00:00",
                                "supervisor",
                                "620302",
                                "{\"outcome\":\"UPHELD\",\"opinion\":\"维持复查意见\"}")));

        Casework.list(Casework.SUPERVISOR, with(OF_OFFICE, "category", "housing.repair-fund"))
                .then()
                .statusCode(200)
                .body("items.concludedByReview", contains(true))
                .body("items[0].reviews.stage", contains("REVIEW", "RE_REVIEW"))
                .body("items[0].reviews[0].authority", equalTo("620302"))
                .body("items[0].reviews.dueAt", contains("2021-06-20T23:59:59+08:00", "2021-08-10T23:59:59+08:00"))
                .body("items[0].reviews.inTime", contains(true, true));
    }

    private static Map<String, String> with(Map<String, String> filters, String name, String value) {
        Map<String, String> all = new HashMap<>(filters);
        all.put(name, value);
        return all;
    }
}
