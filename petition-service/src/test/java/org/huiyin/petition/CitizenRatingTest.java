package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.huiyin.petition.Citizen.Opened;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class CitizenRatingTest {
    private final Citizen citizen = Citizen.somebody();

    @ParameterizedTest
    @CsvSource({
        "VERY_SATISFIED, true, false",
        "SATISFIED, true, false",
        "BASICALLY_SATISFIED, false, true",
        "DISSATISFIED, false, false",
        "VERY_DISSATISFIED, false, false"
    })
    void a_petitioner_rates_the_reply(String result, boolean satisfied, boolean basically) {
        Opened opened = Opened.replied();

        citizen.rate(opened, result, "SATISFIED")
                .then()
                .statusCode(201)
                .body("status.code", equalTo("REPLIED"))
                .body("rating.result", equalTo(result))
                .body("rating.attitude", equalTo("SATISFIED"));

        Response petition = Casework.one(opened.id(), Casework.OPERATOR);
        petition.then().body("facts", hasKey("RATED")).body("rating.result", equalTo(result));
        Map<String, ?> facts = petition.path("facts");
        assertThat(facts.containsKey("SATISFIED")).isEqualTo(satisfied);
        assertThat(facts.containsKey("BASICALLY_SATISFIED")).isEqualTo(basically);
    }

    @Test
    void history_tells_the_rating_and_nothing_of_the_petitioner() {
        Opened opened = Opened.replied();
        citizen.rate(opened, "DISSATISFIED", "BASICALLY_SATISFIED").then().statusCode(201);

        Response history = Casework.as(Tokens.of("auditor")).get(Casework.path(opened.id()) + "/history?verify=true");

        history.then()
                .body("verified", equalTo(true))
                .body("items[-1].action", equalTo("RATE"))
                .body("items[-1].actor.subject", equalTo("citizen"))
                .body("items[-1].actor.role", equalTo("citizen"))
                .body("items[-1].remark", equalTo("办得好"))
                .body("items[-1].detail.resultSatisfaction", equalTo("DISSATISFIED"))
                .body("items[-1].detail.attitudeSatisfaction", equalTo("BASICALLY_SATISFIED"))
                .body("items[-1].origin.via", equalTo("REQUEST"))
                .body("items[-1].origin", not(hasKey("address")));
        assertThat(history.asString()).doesNotContain(citizen.address());
    }

    @Test
    void a_later_rating_takes_the_place_of_the_first_and_a_redo_may_follow() {
        Opened opened = Opened.replied();
        citizen.rate(opened, "SATISFIED", "SATISFIED").then().statusCode(201);

        citizen.rate(opened, "VERY_DISSATISFIED", "SATISFIED")
                .then()
                .statusCode(201)
                .body("rating.result", equalTo("VERY_DISSATISFIED"));

        Casework.one(opened.id(), Casework.OPERATOR)
                .then()
                .body("facts", not(hasKey("SATISFIED")))
                .body("actions", hasItem("REDO"));
        Casework.act(opened.id(), "redos", "{\"reason\":\"反映人不满意\",\"cause\":\"DISSATISFIED\"}", Casework.SUPERVISOR)
                .then()
                .statusCode(201)
                .body("cycle", equalTo(2))
                .body("rating", nullValue());
        citizen.rate(opened, "SATISFIED", "SATISFIED").then().statusCode(409).body("type", endsWith("/not-replied"));
    }

    @Test
    void before_the_reply_there_is_nothing_to_rate() {
        citizen.rate(Opened.registered(), "SATISFIED", "SATISFIED")
                .then()
                .statusCode(409)
                .body("type", endsWith("/not-replied"))
                .body("allowed", nullValue());
    }

    @Test
    void a_rating_needs_the_code_too() {
        Opened opened = Opened.replied();

        citizen.rate(new Opened(opened.id(), opened.number(), Citizen.WRONG), "SATISFIED", "SATISFIED")
                .then()
                .statusCode(404)
                .body("type", endsWith("/number-or-code-wrong"));

        Casework.one(opened.id(), Casework.OPERATOR).then().body("facts", not(hasKey("RATED")));
    }

    @Test
    void what_is_wrong_in_a_request_is_named_and_not_repeated() {
        citizen.post(
                        Citizen.RATINGS,
                        Map.of(
                                "number",
                                "RX-2026-1",
                                "code",
                                Citizen.WRONG,
                                "result",
                                "GREAT",
                                "attitude",
                                "SATISFIED"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("result"))
                .body("errors[0].allowed", hasItem("BASICALLY_SATISFIED"));
        citizen.post(Citizen.LOOK_UPS, Map.of("number", "RX-2026-1"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("code"));
    }

    @Test
    void a_callback_is_seen_by_the_petitioner_as_the_rating_it_brought() {
        Opened opened = Opened.replied();
        Casework.act(
                        opened.id(),
                        "callbacks",
                        "{\"reached\":true,\"contactedFirst\":true,\"solution\":\"SOLVED\","
                                + "\"resultSatisfaction\":\"BASICALLY_SATISFIED\"}",
                        Casework.OPERATOR)
                .then()
                .statusCode(201);

        citizen.lookUp(opened.number(), opened.code())
                .then()
                .body("rating.result", equalTo("BASICALLY_SATISFIED"))
                .body("rating", not(hasKey("attitude")));
    }

    @Test
    void an_operator_enters_a_rating_that_came_on_paper() {
        Opened opened = Opened.replied();

        Casework.act(opened.id(), "ratings", "{\"result\":\"SATISFIED\",\"attitude\":\"SATISFIED\"}", Casework.OPERATOR)
                .then()
                .statusCode(201)
                .body("facts", hasKey("SATISFIED"));

        citizen.lookUp(opened.number(), opened.code()).then().body("rating.result", equalTo("SATISFIED"));
    }

    @Test
    void an_import_brings_ratings_and_no_code() {
        String step = "{\"action\":\"%s\",\"at\":\"2021-03-0%dT09:00:00+08:00\",\"actor\":%s,\"body\":%s}";
        String operator = "{\"subject\":\"demo-operator\",\"role\":\"operator\",\"unit\":\"620302-ZF01\"}";
        String handler = "{\"subject\":\"demo-handler\",\"role\":\"handler\",\"unit\":\"" + Citizen.UNIT + "\"}";
        String line = "{\"key\":\"rated-1\",\"at\":\"2021-03-01T09:00:00+08:00\",\"actor\":" + operator + ",\"item\":"
                + Casework.help("safety.fire").replace("\n", "") + ",\"actions\":["
                + String.join(
                        ",",
                        step.formatted("ACCEPT", 2, operator, "{}"),
                        step.formatted("DISPATCH", 3, operator, "{\"unit\":\"" + Citizen.UNIT + "\"}"),
                        step.formatted("SIGN", 4, handler, "{}"),
                        step.formatted("REPLY", 5, handler, Casework.reply()),
                        step.formatted("RATE", 6, operator, "{\"result\":\"SATISFIED\",\"attitude\":\"SATISFIED\"}"))
                + "]}";

        Casework.importLines(line).then().statusCode(200).body("imported", equalTo(1));

        Response list = Casework.list(Casework.OPERATOR, Map.of("category", "safety.fire"));
        list.then().body("items[0].facts", hasKey("SATISFIED"));
        citizen.lookUp(list.path("items[0].number"), Citizen.WRONG).then().statusCode(404);
    }
}
