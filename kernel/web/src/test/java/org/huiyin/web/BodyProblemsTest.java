package org.huiyin.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.huiyin.web.SpecimenRequests.json;
import static org.huiyin.web.SpecimenRequests.problem;
import static org.huiyin.web.SpecimenRequests.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyProblemsTest {
    private static final String SPECIMENS = "/api/v1/specimens";

    @Test
    void a_body_over_one_mebibyte_is_413() {
        var answer = json("\"" + "x".repeat(BodyLimit.BYTES) + "\"")
                .when()
                .post(SPECIMENS)
                .then();

        problem(answer, WebProblem.PAYLOAD_TOO_LARGE, SPECIMENS);
    }

    @Test
    void a_post_without_its_key_is_400() {
        var answer = supervisor()
                .contentType(ContentType.JSON)
                .body("{}")
                .when()
                .post(SPECIMENS)
                .then();

        problem(answer, WebProblem.IDEMPOTENCY_KEY_MISSING, SPECIMENS);
    }

    @Test
    void a_post_without_a_body_is_400() {
        var answer = supervisor()
                .contentType(ContentType.JSON)
                .header(IdempotencyKey.HEADER, "key-1")
                .when()
                .post(SPECIMENS)
                .then();

        problem(answer, WebProblem.INVALID_REQUEST, SPECIMENS)
                .body("errors[0].field", equalTo(""))
                .body("errors[0].code", equalTo("body-missing"))
                .body("errors[0].reason", equalTo("缺少请求体。"));
    }

    @Test
    void all_that_is_wrong_with_a_body_is_said_at_once() {
        var answer = json("{\"name\":\" \",\"colour\":\"BLUE\",\"colr\":1}")
                .when()
                .post(SPECIMENS)
                .then();

        problem(answer, WebProblem.INVALID_REQUEST, SPECIMENS)
                .body("errors.field", equalTo(List.of("colour", "colr", "name")))
                .body("errors.code", equalTo(List.of("not-allowed", "unknown-field", "not-blank")))
                .body("errors[0].allowed", equalTo(List.of("RED", "GREEN")))
                .body("errors[1].allowed", hasItem("colour"))
                .body("errors[2]", not(hasKey("allowed")));
    }

    @Test
    void a_body_that_a_resource_takes_as_an_object_is_checked_alike() {
        var answer =
                json("{\"colour\":\"BLUE\"}").when().post(SPECIMENS + "/typed").then();

        problem(answer, WebProblem.INVALID_REQUEST, SPECIMENS + "/typed")
                .body("errors[0].field", equalTo("colour"))
                .body("errors[0].allowed", equalTo(List.of("RED", "GREEN")))
                .body("errors.reason", everyItem(not(containsString("org.huiyin"))));
    }

    @Test
    void another_content_type_is_415() {
        var answer = supervisor()
                .contentType(ContentType.TEXT)
                .body("name=x")
                .when()
                .post(SPECIMENS)
                .then();

        problem(answer, WebProblem.UNSUPPORTED_MEDIA_TYPE, SPECIMENS);
    }
}
