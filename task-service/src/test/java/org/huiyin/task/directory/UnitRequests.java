package org.huiyin.task.directory;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.huiyin.testkit.Tokens;

/** Changes of units over HTTP; every test makes units of its own. */
final class UnitRequests {
    static final String UNITS = "/api/v1/directory/units";
    static final String CATEGORIES = "/api/v1/directory/categories";
    static final String ROOT = "620302";
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private UnitRequests() {}

    static RequestSpecification admin() {
        return as("directory-admin");
    }

    static RequestSpecification as(String role) {
        return given().auth()
                .oauth2(Tokens.of(role, "620302-J01"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    static String founded(String parent, LocalDate from) {
        String code = "T" + UUID.randomUUID().toString().substring(0, 8);
        found(code, parent, from).statusCode(201);
        return code;
    }

    static ValidatableResponse found(String code, String parent, LocalDate from) {
        return admin().body("""
                        {"code":"%s","parent":"%s","name":"试行单位","unitType":"STREET","from":"%s"}
                        """.formatted(code, parent, from)).post(UNITS).then();
    }

    static ValidatableResponse change(String code, String what, String body) {
        return admin().body(body).post(UNITS + "/" + code + "/" + what).then();
    }

    static String move(String parent, LocalDate from) {
        return "{\"parent\":\"" + parent + "\",\"from\":\"" + from + "\"}";
    }

    static String merger(String into, LocalDate from) {
        return "{\"into\":\"" + into + "\",\"from\":\"" + from + "\"}";
    }

    static void awaitUnit(String code, String query, String path, Object value) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> as("handler")
                        .get(UNITS + "/" + code + query)
                        .then()
                        .statusCode(200)
                        .body(path, equalTo(value)));
    }
}
