package org.huiyin.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConventionsTest {
    private static final String SPECIMENS = "/api/v1/specimens";
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static RequestSpecification supervisor() {
        return given().auth().oauth2(Tokens.of("supervisor", "620302-J01"));
    }

    @Test
    void the_caller_is_who_the_token_says() {
        given().auth()
                .oauth2(Tokens.of("zhang", "620302-J01", "supervisor", "approver", "offline_access"))
                .when()
                .get(SPECIMENS + "/me")
                .then()
                .statusCode(200)
                .body("subject", equalTo("zhang"))
                .body("roles", containsInAnyOrder("SUPERVISOR", "APPROVER"))
                .body("unit", equalTo("620302-J01"));
    }

    @Test
    void a_caller_without_a_unit_has_none() {
        given().auth()
                .oauth2(Tokens.of("supervisor"))
                .when()
                .get(SPECIMENS + "/me")
                .then()
                .statusCode(200)
                .body("unit", nullValue());
    }

    @Test
    void a_sane_request_id_is_kept() {
        given().header("X-Request-Id", "a.b:c-1_")
                .when()
                .get("/problems")
                .then()
                .header("X-Request-Id", "a.b:c-1_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "日志", "<script>"})
    void another_request_id_is_replaced(String odd) {
        given().header("X-Request-Id", odd).when().get("/problems").then().header("X-Request-Id", matchesPattern(UUID));
    }

    @Test
    void an_answer_carries_its_protective_headers() {
        given().when()
                .get("/problems")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void a_page_may_load_from_its_own_origin_only() {
        given().accept(ContentType.HTML)
                .when()
                .get("/problems")
                .then()
                .header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
    }

    @Test
    void a_parameter_that_no_database_can_hold_is_named() {
        supervisor()
                .urlEncodingEnabled(false)
                .when()
                .get(SPECIMENS + "?colour=%00")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("colour"))
                .body("errors[0].code", equalTo("character"));
    }

    /** Headers of a 304 replace those that a browser kept: a stricter policy there would break the page on reload. */
    @Test
    void an_answer_that_confirms_a_page_leaves_its_policy_alone() {
        supervisor()
                .when()
                .get(SPECIMENS + "/unchanged")
                .then()
                .statusCode(304)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", nullValue())
                .header("Cache-Control", nullValue());
    }

    @Test
    void only_the_origins_that_are_named_are_let_in() {
        given().header("Origin", "https://office.example")
                .when()
                .get("/problems")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://office.example")
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Content-Disposition"));
        given().header("Origin", "https://elsewhere.example")
                .when()
                .get("/problems")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_first_page_links_to_the_next() {
        supervisor()
                .when()
                .get(SPECIMENS + "?limit=3&total=true")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of(1, 2, 3)))
                .body("total", equalTo(SpecimenResource.ALL))
                .header(
                        "Link",
                        equalTo("</api/v1/specimens?limit=3&total=true&cursor=WyJudW1iZXIiLDNd>; rel=\"next\""));
    }

    @Test
    void the_pages_hold_every_entry_once_and_the_last_one_links_to_none() {
        String second = supervisor().get(SPECIMENS + "?limit=3").path("next");
        String third = supervisor().get(SPECIMENS + "?limit=3&cursor=" + second).path("next");

        supervisor()
                .when()
                .get(SPECIMENS + "?limit=3&cursor=" + third)
                .then()
                .body("items", equalTo(List.of(7)))
                .body("next", nullValue())
                .body("$", not(hasKey("total")))
                .header("Link", nullValue());
    }

    @Test
    void all_that_is_wrong_with_a_query_is_said_at_once() {
        supervisor()
                .when()
                .get(SPECIMENS
                        + "?limit=501&sort=colour&cursor=rubbish&colour=BLUE&from=1.1.2026&asOf=2026-01-01&unti=x")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("limit", "sort", "cursor", "colour", "from", "asOf", "unti")))
                .body(
                        "errors.code",
                        equalTo(List.of(
                                "range",
                                "not-allowed",
                                "cursor",
                                "not-allowed",
                                "expected-date",
                                "expected-time",
                                "unknown-parameter")))
                .body("errors[0].reason", equalTo("须在 1 与 500 之间。"));
    }

    @Test
    void a_good_body_is_taken() {
        supervisor()
                .contentType(ContentType.JSON)
                .header(IdempotencyKey.HEADER, "key-1")
                .body("{\"name\":\"one\",\"colour\":\"RED\"}")
                .when()
                .post(SPECIMENS)
                .then()
                .statusCode(201)
                .body("$", equalTo(List.of("key-1", "one")));
    }

    @Test
    void the_catalogue_lists_the_types_of_all_modules() {
        given().accept(ContentType.JSON)
                .header("Accept-Language", "en")
                .when()
                .get("/problems")
                .then()
                .statusCode(200)
                .body("items.type", hasItems("/problems/stale-version", "/problems/specimen-broken"))
                .body("items.find { it.type == '/problems/stale-version' }.title", equalTo("Stale version"));
    }

    @Test
    void the_type_of_a_problem_leads_to_its_explanation() {
        given().accept(ContentType.HTML)
                .header("Accept-Language", "en")
                .when()
                .get("/problems/stale-version")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("<td>412</td><td>Stale version</td>"));
    }

    @Test
    void an_unknown_type_is_404() {
        given().accept(ContentType.JSON)
                .when()
                .get("/problems/unheard-of")
                .then()
                .statusCode(404);
    }

    @Test
    void one_type_is_there_for_programs_too() {
        given().accept(ContentType.JSON)
                .when()
                .get("/problems/stale-version")
                .then()
                .statusCode(200)
                .body("status", equalTo(412))
                .body("title", equalTo("版本已过时"));
    }

    @Test
    void the_api_describes_its_tokens_and_problems() {
        given().accept(ContentType.JSON)
                .when()
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("components.schemas.keySet()", not(hasItem("HttpProblem")))
                .body("paths.'/api/v1/specimens'.get.security[0].bearer", equalTo(List.of("supervisor", "handler")))
                .body(
                        "paths.'/api/v1/specimens'.get.responses.keySet()",
                        containsInAnyOrder("200", "400", "401", "403", "404", "500", "503"))
                .body(
                        "paths.'/api/v1/specimens'.post.responses.keySet()",
                        hasItems("409", "412", "413", "415", "422", "428"))
                .body("paths.'/problems'.get.security", nullValue())
                .body(
                        "paths.'/problems'.get.responses.'500'.content.'application/problem+json'.schema.$ref",
                        equalTo("#/components/schemas/Problem"));
    }
}
