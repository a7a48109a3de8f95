package org.huiyin.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.huiyin.testkit.Tokens;

/** Requests to the specimen as a supervisor sends them, and what every problem must say. */
final class SpecimenRequests {
    private SpecimenRequests() {}

    static RequestSpecification supervisor() {
        return given().auth().oauth2(Tokens.of("supervisor", "620302-J01")).header("X-Request-Id", "req-1");
    }

    static RequestSpecification json(String body) {
        return supervisor()
                .contentType(ContentType.JSON)
                .header(IdempotencyKey.HEADER, "key-1")
                .body(body);
    }

    static ValidatableResponse problem(ValidatableResponse answer, WebProblem type, String path) {
        return answer.statusCode(type.status())
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + type.slug()))
                .body("status", equalTo(type.status()))
                .body("instance", equalTo(path));
    }
}
