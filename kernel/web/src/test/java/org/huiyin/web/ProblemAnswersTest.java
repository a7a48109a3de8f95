package org.huiyin.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.huiyin.web.SpecimenRequests.problem;
import static org.huiyin.web.SpecimenRequests.supervisor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "none"), @ResourceArg(name = "kafka", value = "false")})
class ProblemAnswersTest {
    private static final String SPECIMENS = "/api/v1/specimens";
    private static final String SOME_ID = "00000000-0000-7000-8000-000000000001";

    @ParameterizedTest
    @CsvSource({"en, Not signed in, en", "zh-CN, 未登录, zh-CN", "fr, 未登录, zh-CN"})
    void without_a_token_it_is_401_in_the_callers_language(String accept, String title, String language) {
        var answer = given().header("Accept-Language", accept)
                .when()
                .get(SPECIMENS + "/me")
                .then();

        problem(answer, WebProblem.UNAUTHENTICATED, SPECIMENS + "/me")
                .header("WWW-Authenticate", "Bearer")
                .header("Content-Language", language)
                .body("title", equalTo(title));
    }

    @Test
    void a_token_that_nobody_vouches_for_is_401() {
        var tokens = List.of(
                "rubbish",
                Tokens.expired("supervisor"),
                Tokens.wrongAudience("supervisor"),
                Tokens.wrongIssuer("supervisor"),
                Tokens.signedByAStranger("supervisor"),
                Tokens.unsigned("supervisor"));

        for (String token : tokens) {
            var answer =
                    given().auth().oauth2(token).when().get(SPECIMENS + "/me").then();
            problem(answer, WebProblem.UNAUTHENTICATED, SPECIMENS + "/me").header("WWW-Authenticate", "Bearer");
        }
    }

    @Test
    void a_bad_token_is_401_even_where_no_token_is_needed() {
        var answer = given().auth().oauth2("rubbish").when().get("/problems").then();

        problem(answer, WebProblem.UNAUTHENTICATED, "/problems");
    }

    @ParameterizedTest
    @CsvSource({"en, Not permitted, None of your roles may do this.", "zh-CN, 无权操作, 您的角色无权进行这项操作。"})
    void another_role_is_403(String accept, String title, String detail) {
        var answer = given().auth()
                .oauth2(Tokens.of("leader"))
                .header("Accept-Language", accept)
                .when()
                .get(SPECIMENS + "/me")
                .then();

        problem(answer, WebProblem.FORBIDDEN, SPECIMENS + "/me")
                .body("title", equalTo(title))
                .body("detail", equalTo(detail));
    }

    @Test
    void an_endpoint_that_says_nothing_of_roles_is_closed() {
        var answer = supervisor().when().get("/api/v1/unannotated").then();

        problem(answer, WebProblem.FORBIDDEN, "/api/v1/unannotated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nowhere", "/nowhere"})
    void an_unknown_path_is_404_and_its_query_is_not_repeated(String path) {
        var answer = supervisor().when().get(path + "?phone=13900000000").then();

        problem(answer, WebProblem.NOT_FOUND, path).body("requestId", equalTo("req-1"));
    }

    @Test
    void a_malformed_id_in_the_path_is_404() {
        var answer = supervisor()
                .contentType(ContentType.JSON)
                .when()
                .post(SPECIMENS + "/77/measurements")
                .then();

        problem(answer, WebProblem.NOT_FOUND, SPECIMENS + "/77/measurements");
    }

    @Test
    void a_malformed_query_parameter_is_400_and_named() {
        var answer = supervisor()
                .header("Accept-Language", "en")
                .when()
                .get(SPECIMENS + "/" + SOME_ID + "/days?day=tomorrow")
                .then();

        problem(answer, WebProblem.INVALID_REQUEST, SPECIMENS + "/" + SOME_ID + "/days")
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("day"))
                .body("errors[0].code", equalTo("expected-date"))
                .body("errors[0].reason", equalTo("Must be a date, e.g. 2026-11-22."));
    }

    @Test
    void a_constraint_of_a_parameter_is_400_and_named() {
        var answer = supervisor().when().get(SPECIMENS + "/limited?size=10").then();

        problem(answer, WebProblem.INVALID_REQUEST, SPECIMENS + "/limited")
                .body("errors[0].field", equalTo("size"))
                .body("errors[0].code", equalTo("max"))
                .body("errors[0].reason", equalTo("不能大于 9。"));
    }

    @Test
    void another_method_is_405() {
        var answer = supervisor().when().delete(SPECIMENS + "/me").then();

        problem(answer, WebProblem.METHOD_NOT_ALLOWED, SPECIMENS + "/me");
    }

    @Test
    void another_format_is_406() {
        var answer = supervisor()
                .accept("application/xml")
                .when()
                .get(SPECIMENS + "/me")
                .then();

        problem(answer, WebProblem.NOT_ACCEPTABLE, SPECIMENS + "/me");
    }

    @Test
    void a_write_without_if_match_is_428() {
        var answer = supervisor()
                .contentType(ContentType.JSON)
                .when()
                .post(SPECIMENS + "/" + SOME_ID + "/measurements")
                .then();

        problem(answer, WebProblem.PRECONDITION_REQUIRED, SPECIMENS + "/" + SOME_ID + "/measurements");
    }

    @Test
    void a_write_of_a_stale_version_is_412_and_names_the_present_one() {
        var answer = supervisor()
                .header("If-Match", "\"2\"")
                .contentType(ContentType.JSON)
                .when()
                .post(SPECIMENS + "/" + SOME_ID + "/measurements")
                .then();

        problem(answer, WebProblem.STALE_VERSION, SPECIMENS + "/" + SOME_ID + "/measurements")
                .body("currentVersion", equalTo(3));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Specimen broken, The specimen \"S-1\" is broken and can't be measured 12345 times.",
        "zh-CN, 标本已损坏, 标本“S-1”已损坏，不能再测量 12345 次。"
    })
    void a_problem_of_a_module_fills_its_message_and_adds_its_members(String accept, String title, String detail) {
        supervisor()
                .header("Accept-Language", accept)
                .when()
                .get(SPECIMENS + "/broken")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/specimen-broken"))
                .body("title", equalTo(title))
                .body("detail", equalTo(detail))
                .body("allowedActions", equalTo(List.of("MEND")));
    }

    @ParameterizedTest
    @ValueSource(strings = {SPECIMENS + "/unexpected", SPECIMENS + "/fatal", "/routes/throwing"})
    void the_unexpected_is_500_and_tells_nothing_but_the_request_id(String path) {
        var answer =
                supervisor().header("Accept-Language", "en").when().get(path).then();

        problem(answer, WebProblem.INTERNAL_ERROR, path)
                .body("requestId", equalTo("req-1"))
                .body("detail", startsWith("Something unexpected went wrong"))
                .body(not(containsString("secret")));
    }

    @Test
    void a_plain_route_refuses_with_a_problem_too() {
        var answer = supervisor().when().get("/routes/refusing").then();

        problem(answer, WebProblem.FORBIDDEN, "/routes/refusing");
    }

    @Test
    void a_plain_route_sends_a_problem_of_its_own() {
        var answer = given().header("Accept-Language", "en")
                .when()
                .get("/routes/away")
                .then();

        problem(answer, WebProblem.UNAVAILABLE, "/routes/away").header("Content-Language", "en");
    }

    @Test
    void an_answer_that_has_begun_stays() {
        given().when().get("/routes/answered").then().statusCode(200).body(equalTo("done"));
    }

    @Test
    void a_resource_open_to_all_may_still_ask_who_it_is() {
        var answer = given().when().get(SPECIMENS + "/anonymous").then();

        problem(answer, WebProblem.UNAUTHENTICATED, SPECIMENS + "/anonymous");
    }
}
