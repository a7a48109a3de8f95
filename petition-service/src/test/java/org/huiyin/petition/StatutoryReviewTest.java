package org.huiyin.petition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class StatutoryReviewTest {
    private static final String UNIT = "620302-Z01-01";
    private static final String TOWN = "620302-Z01";
    private static final String DISTRICT = "620302";
    private static final String ACTOR =
            "{\"subject\":\"demo-operator\",\"role\":\"operator\",\"unit\":\"620302-ZF01\"}";
    private static final String ASKED = "{\"reason\":\"对处理意见不服\"}";
    static final String LETTER = Casework.help("works.lights").replace("HOTLINE_12345", "LETTER");

    private static Response ask(String id, String stage, String body) {
        return Casework.act(id, stage + "-requests", body, Casework.OPERATOR);
    }

    private static Response decide(String id, String outcome) {
        return Casework.act(
                id,
                "review-decisions",
                "{\"outcome\":\"" + outcome + "\",\"opinion\":\"经复查，意见如下\"}",
                Casework.SUPERVISOR);
    }

    private static String asked() {
        String id = Casework.closed(LETTER, UNIT);
        ask(id, "review", ASKED).then().statusCode(201);
        return id;
    }

    /** A letter whose opinion went through review and re-review. */
    static String concluded() {
        String id = asked();
        decide(id, "UPHELD").then().statusCode(201);
        ask(id, "re-review", ASKED).then().statusCode(201);
        decide(id, "UPHELD").then().statusCode(201);
        return id;
    }

    @Test
    void an_opinion_is_reviewed_by_the_unit_above_and_then_by_the_one_above_that() {
        String id = Casework.closed(LETTER, UNIT);
        ask(id, "review", ASKED)
                .then()
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("phase", equalTo("DONE"))
                .body("reviews.stage", contains("REVIEW"))
                .body("reviews.authority", contains(TOWN))
                .body("reviews.policy", contains("xinfang-review-30-days"))
                .body("reviews.inTime", contains(true))
                .body("actions", containsInAnyOrder("CALL_BACK"));
        decide(id, "UPHELD").then().statusCode(201).body("reviews.outcome", contains("UPHELD"));

        ask(id, "re-review", ASKED)
                .then()
                .statusCode(201)
                .body("reviews.stage", contains("REVIEW", "RE_REVIEW"))
                .body("reviews.authority", contains(TOWN, DISTRICT))
                .body("concludedByReview", equalTo(false));
    }

    @Test
    void after_both_nothing_follows_and_it_is_said_why() {
        String id = concluded();
        Casework.one(id, Casework.OPERATOR).then().body("concludedByReview", equalTo(true));

        for (String stage : new String[] {"review", "re-review"}) {
            ask(id, stage, ASKED).then().statusCode(409).body("type", endsWith("/concluded-by-review"));
        }
        Casework.act(id, "redos", "{\"reason\":\"再办一次\"}", Casework.SUPERVISOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/concluded-by-review"));
    }

    @Test
    void a_new_petition_about_the_same_matter_is_refused_for_that_reason() {
        String settled = concluded();
        String again = Casework.register(LETTER);

        Casework.act(again, "refusals", refusal("CONCLUDED_BY_REVIEW", settled), Casework.OPERATOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("NOT_ACCEPTED"));

        Casework.as(Casework.OPERATOR)
                .get(Casework.path(again) + "/history")
                .then()
                .body("items.find { it.action == 'REFUSE' }.detail.ground", equalTo("CONCLUDED_BY_REVIEW"))
                .body("items.find { it.action == 'REFUSE' }.detail.concluded", equalTo(settled));
    }

    private static String refusal(String ground, String concluded) {
        return "{\"reason\":\"已终结\",\"ground\":\"" + ground + "\",\"concluded\":\"" + concluded + "\"}";
    }

    @Test
    void that_ground_needs_a_matter_that_went_through_both() {
        String underReview = asked();
        String again = Casework.register(LETTER);

        Casework.act(again, "refusals", refusal("CONCLUDED_BY_REVIEW", underReview), Casework.OPERATOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/not-concluded"));
        Casework.act(again, "refusals", refusal("JUDICIAL", concluded()), Casework.OPERATOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/not-concluded"));
        Casework.act(again, "refusals", "{\"reason\":\"已终结\",\"ground\":\"CONCLUDED_BY_REVIEW\"}", Casework.OPERATOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/not-concluded"));
    }

    @Test
    void a_matter_that_is_ordered_anew_is_handled_in_a_cycle_of_its_own_and_may_be_doubted_again() {
        String id = asked();

        decide(id, "ORDERED_ANEW")
                .then()
                .statusCode(201)
                .body("status", equalTo("IN_PROGRESS"))
                .body("cycle", equalTo(2))
                .body("unit", equalTo(UNIT))
                .body("dueAt.length()", equalTo(25))
                .body("facts", hasKey("REOPENED"))
                .body("facts", not(hasKey("REDONE")))
                .body("facts", not(hasKey("COMPLETED")));

        Casework.act(id, "replies", Casework.reply(), Casework.handler(UNIT))
                .then()
                .statusCode(201);
        Casework.review(id, "CLOSE").then().statusCode(201);
        ask(id, "review", ASKED)
                .then()
                .statusCode(201)
                .body("reviews.cycle", contains(1, 2))
                .body("reviews.stage", contains("REVIEW", "REVIEW"));
    }

    @Test
    void a_changed_opinion_is_the_answer_from_then_on() {
        String id = asked();

        decide(id, "CHANGED")
                .then()
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("reply", equalTo("经复查，意见如下"));
    }

    @Test
    void a_hearing_is_held_within_an_open_review_and_ends_with_its_decision() {
        String id = asked();
        Casework.act(id, "hearings", "{\"reason\":\"事实有争议\"}", Casework.SUPERVISOR)
                .then()
                .statusCode(201)
                .body("reviews[0]", hasKey("hearingSince"));
        Casework.act(id, "hearings", "{\"reason\":\"再次听证\"}", Casework.SUPERVISOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/action-not-allowed"))
                .body("allowed", containsInAnyOrder("CALL_BACK", "END_HEARING", "DECIDE_REVIEW"));

        decide(id, "UPHELD")
                .then()
                .statusCode(201)
                .body("reviews[0]", not(hasKey("hearingSince")))
                .body("reviews[0].outcome", equalTo("UPHELD"));
    }

    @ParameterizedTest
    @CsvSource({"620302-Z02, authority-not-above", "620302-Z01-01, authority-not-above", "620302-XX99, unknown-unit"})
    void only_a_unit_above_decides(String authority, String problem) {
        String id = Casework.closed(LETTER, UNIT);

        ask(id, "review", "{\"reason\":\"不服\",\"authority\":\"" + authority + "\"}")
                .then()
                .statusCode(422)
                .body("type", endsWith("/" + problem));
    }

    @Test
    void the_authority_of_a_re_review_stands_above_that_of_the_review() {
        String id = Casework.closed(LETTER, UNIT);
        ask(id, "review", "{\"reason\":\"不服\",\"authority\":\"" + DISTRICT + "\"}")
                .then()
                .statusCode(201);
        decide(id, "UPHELD").then().statusCode(201);
        ask(id, "re-review", "{\"reason\":\"不服\",\"authority\":\"" + TOWN + "\"}")
                .then()
                .statusCode(422)
                .body("type", endsWith("/authority-not-above"));

        ask(id, "re-review", ASKED)
                .then()
                .statusCode(201)
                .body("reviews[1].stage", equalTo("RE_REVIEW"))
                .body("reviews[1]", not(hasKey("authority")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOTLINE_12345", "ONLINE_MESSAGE"})
    void other_channels_have_no_statutory_review(String channel) {
        String id = Casework.closed(Casework.help("works.lights").replace("HOTLINE_12345", channel), UNIT);

        ask(id, "review", ASKED).then().statusCode(409).body("type", endsWith("/action-not-allowed"));
    }

    @Test
    void a_redo_waits_for_the_review() {
        Casework.act(asked(), "redos", "{\"reason\":\"再办\"}", Casework.OPERATOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/action-not-allowed"));
    }

    @Test
    void a_review_is_asked_for_within_thirty_days_of_the_opinion() {
        String onTheLastDay = line("review-1", "business.finance", "2021-05-21T23:59:59");
        String theDayAfter = line("review-2", "business.finance", "2021-05-22T00:00:00");

        Casework.importLines(onTheLastDay).then().statusCode(200).body("imported", equalTo(1));
        Casework.importLines(theDayAfter)
                .then()
                .statusCode(422)
                .body("type", endsWith("/import-line"))
                .body("cause", equalTo("review-too-late"));

        Casework.list(Casework.SUPERVISOR, Map.of("category", "business.finance"))
                .then()
                .body("items[0].reviews.policy", contains("xinfang-review-30-days-2005"))
                .body("items[0].reviews.dueAt", contains("2021-06-20T23:59:59+08:00"))
                .body("items[0].reviews.inTime", contains(false));
    }

    /** A letter that was closed on 21 April 2021 and doubted at that instant. */
    private static String line(String key, String category, String asked) {
        String item = Casework.help(category).strip().replace("HOTLINE_12345", "LETTER");
        return "{\"key\":\"%s\",\"at\":\"2021-04-19T09:00:00+08:00\",\"actor\":%s,\"item\":%s,\"actions\":[%s,%s,%s]}\n"
                .formatted(
                        key,
                        ACTOR,
                        item,
                        action("ACCEPT", "2021-04-20T10:00:00", "{}"),
                        action("ANSWER", "2021-04-21T10:00:00", Casework.reply()),
                        action("REQUEST_REVIEW", asked, ASKED));
    }

    private static String action(String name, String at, String body) {
        return "{\"action\":\"%s\",\"at\":\"%s+08:00\",\"actor\":%s,\"body\":%s}".formatted(name, at, ACTOR, body);
    }
}
