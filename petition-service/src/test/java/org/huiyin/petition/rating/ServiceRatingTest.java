package org.huiyin.petition.rating;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huiyin.petition.Casework;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test has a hall of its own. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ServiceRatingTest {
    private static final String RATINGS = "/api/v1/service-ratings";

    private static String count(String hall, String level, int cards) {
        return """
                {"unit":"620302-Z02","hall":"%s","month":"2020-05","window":"2号窗口","level":"%s","cards":%d}""".formatted(hall, level, cards);
    }

    private static String card(String hall, String level, String number) {
        return """
                {"unit":"620302-Z02","hall":"%s","month":"2020-05","window":"2号窗口","level":"%s","cardNumber":"%s"}""".formatted(hall, level, number);
    }

    private static String followUp() {
        return """
                {"title":"窗口办事被推来推去","channel":"WECHAT","petitionKind":"COMPLAINT","category":"service.inaction"}""";
    }

    private static Response enter(String body) {
        return Casework.writing(Casework.OPERATOR).body(body).post(RATINGS);
    }

    private static Response importLines(String... lines) {
        return given().auth()
                .oauth2(Casework.OPERATOR)
                .contentType("application/x-ndjson")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post(RATINGS + "/imports");
    }

    private static Response totals(String token, String hall) {
        return Casework.as(token).queryParam("hall", hall).get(RATINGS + "/totals");
    }

    @Test
    void counts_and_single_cards_add_up() {
        enter(count("甲厅", "GOOD", 120)).then().statusCode(201).body("cards", equalTo(120));
        enter(card("甲厅", "GOOD", "甲-1")).then().statusCode(201).body("cards", equalTo(1));
        enter(count("甲厅", "MEDIUM", 2)).then().statusCode(201);
        enter(card("甲厅", "BAD", "甲-2"))
                .then()
                .statusCode(201)
                .body("month", equalTo("2020-05"))
                .body("level", equalTo("BAD"))
                .body("recordedBy", equalTo("test-operator@620302-ZF01"));

        totals(Tokens.of("leader"), "甲厅")
                .then()
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("rows[0].good", equalTo(121))
                .body("rows[0].medium", equalTo(2))
                .body("rows[0].bad", equalTo(1))
                .body("rows[0].cards", equalTo(124))
                .body("rows[0].notFollowedUp", equalTo(1))
                .body("rows[0].halls", equalTo(1));
    }

    @Test
    void the_same_count_and_the_same_card_are_there_once() {
        String first = enter(count("乙厅", "GOOD", 10)).path("id");
        String card = enter(card("乙厅", "BAD", "乙-1")).path("id");

        enter(count("乙厅", "GOOD", 11)).then().statusCode(409).body("id", equalTo(first));
        enter(card("乙厅", "GOOD", "乙-1"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"))
                .body("id", equalTo(card));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"level\":\"GOOD\"', '\"level\":\"BAD\"', bad-card-number",
        "'\"cards\":5', '\"cards\":5,\"cardNumber\":\"7\"', card-count",
        "620302-Z02, 620302-XX99, unknown-unit"
    })
    void what_cannot_be_is_refused(String part, String wrong, String problem) {
        enter(count("丙厅", "GOOD", 5).replace(part, wrong))
                .then()
                .statusCode(422)
                .body("type", endsWith("/" + problem));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, 2020-13, month, pattern",
        "2020-05, 2198-01, month, past-or-present",
        "GOOD, SUPERB, level, not-allowed",
        "5}, 0}, cards, min"
    })
    void a_field_that_is_wrong_is_named(String part, String wrong, String field, String code) {
        enter(count("丁厅", "GOOD", 5).replace(part, wrong))
                .then()
                .statusCode(400)
                .body("errors.field", contains(field))
                .body("errors.code", contains(code));
    }

    @Test
    void a_bad_card_becomes_a_petition_once() throws Exception {
        String id = enter(card("戊厅", "BAD", "戊-1")).path("id");
        int operators = 3;
        var barrier = new CyclicBarrier(operators);
        Callable<Response> operator = () -> {
            barrier.await();
            return Casework.writing(Casework.OPERATOR).body(followUp()).post(RATINGS + "/" + id + "/petitions");
        };

        List<Response> answers;
        try (var threads = Executors.newFixedThreadPool(operators)) {
            answers = threads.invokeAll(Collections.nCopies(operators, operator)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409, 409);
        Response made = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow();
        String petition = made.path("petition");
        assertThat(made.header("Location")).endsWith("/api/v1/petitions/" + petition);
        Casework.one(petition, Casework.OPERATOR)
                .then()
                .statusCode(200)
                .body("status", equalTo("REGISTERED"))
                .body("category", equalTo("service.inaction"));
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 409)
                        .map(answer -> answer.<String>path("id")))
                .containsOnly(petition);
        totals(Casework.OPERATOR, "戊厅").then().body("rows[0].notFollowedUp", equalTo(0));
    }

    @Test
    void only_a_bad_card_becomes_a_petition_and_never_a_report() {
        String good = enter(card("己厅", "GOOD", "己-1")).path("id");
        String bad = enter(card("己厅", "BAD", "己-2")).path("id");

        Casework.writing(Casework.OPERATOR)
                .body(followUp())
                .post(RATINGS + "/" + good + "/petitions")
                .then()
                .statusCode(409)
                .body("type", endsWith("/not-a-bad-card"));
        Casework.writing(Casework.OPERATOR)
                .body(Casework.report("620302-Z02"))
                .post(RATINGS + "/" + bad + "/petitions")
                .then()
                .statusCode(422)
                .body("type", endsWith("/report-from-card"));
    }

    @Test
    void an_import_again_changes_nothing() {
        String[] month = {count("庚厅", "GOOD", 30), count("庚厅", "MEDIUM", 1), card("庚厅", "BAD", "庚-1")};
        importLines(month).then().statusCode(200).body("imported", equalTo(3)).body("unchanged", equalTo(0));

        importLines(month).then().statusCode(200).body("imported", equalTo(0)).body("unchanged", equalTo(3));

        totals(Casework.OPERATOR, "庚厅").then().body("rows[0].cards", equalTo(32));
    }

    @Test
    void an_import_is_taken_whole_or_not_at_all() {
        enter(count("辛厅", "GOOD", 30)).then().statusCode(201);

        importLines(count("辛厅", "MEDIUM", 3), count("辛厅", "GOOD", 31))
                .then()
                .statusCode(422)
                .body("type", endsWith("/import-line"))
                .body("line", equalTo(2))
                .body("cause", equalTo("already-exists"));
        importLines(count("辛厅", "MEDIUM", 3), "{\"hall\":\"辛厅\"}")
                .then()
                .statusCode(422)
                .body("line", equalTo(2))
                .body("cause", equalTo("invalid-request"));

        totals(Casework.OPERATOR, "辛厅").then().body("rows[0].cards", equalTo(30));
    }

    @Test
    void a_list_shows_its_filters_page_by_page_within_the_callers_units() {
        for (int i = 1; i <= 3; i++) {
            enter(card("壬厅", "BAD", "壬-" + i)).then().statusCode(201);
        }

        Response first = Casework.as(Casework.handler("620302-Z02"))
                .queryParams("hall", "壬厅", "level", "BAD", "followedUp", "false", "limit", 2, "total", true)
                .get(RATINGS);
        first.then().statusCode(200).body("total", equalTo(3)).body("items.cardNumber", contains("壬-1", "壬-2"));
        Casework.as(Casework.handler("620302-Z02"))
                .queryParams("hall", "壬厅", "level", "BAD", "followedUp", "false", "limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get(RATINGS)
                .then()
                .body("items.cardNumber", contains("壬-3"));
        Casework.as(Casework.handler("620302-Z01"))
                .queryParam("hall", "壬厅")
                .get(RATINGS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        totals(Casework.handler("620302-Z01"), "壬厅").then().body("rows[0].cards", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "totals, groupBy, colour, not-allowed",
        "totals, from, 2020-5, pattern",
        "totals, unit, 620302-XX99, unknown-unit",
        "totals, colour, red, unknown-parameter",
        "'', followedUp, perhaps, not-allowed"
    })
    void what_cannot_be_asked_is_refused(String path, String parameter, String value, String code) {
        Casework.as(Casework.OPERATOR)
                .queryParam(parameter, value)
                .get(path.isEmpty() ? RATINGS : RATINGS + "/" + path)
                .then()
                .statusCode(400)
                .body("errors.field", contains(parameter))
                .body("errors.code", contains(code));
    }
}
