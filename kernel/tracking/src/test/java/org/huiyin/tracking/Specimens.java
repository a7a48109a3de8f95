package org.huiyin.tracking;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.huiyin.testkit.Tokens;

/** Takes specimens to where a test needs them, through the API. */
final class Specimens {
    static final String SUPERVISOR = Tokens.of("supervisor", "620302-ZF01");
    static final String UNIT = "620302-J01";
    static final String HANDLER = Tokens.of("handler", UNIT);
    private static final String PATH = "/api/v1/specimens";

    private Specimens() {}

    static String body(String programme) {
        return body(programme, "REPORT");
    }

    private static String body(String programme, String source) {
        return "{\"title\":\"试样\",\"source\":\"" + source + "\",\"programme\":\"" + programme + "\"}";
    }

    static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    static String registered(String programme) {
        return registered(programme, "REPORT");
    }

    static String registered(String programme, Map<String, String> headers) {
        return registered(as(SUPERVISOR).headers(headers), programme, "REPORT");
    }

    private static String registered(String programme, String source) {
        return registered(as(SUPERVISOR), programme, source);
    }

    private static String registered(RequestSpecification request, String programme, String source) {
        return request.body(body(programme, source))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response act(String token, String id, String action, String body) {
        String etag = get(SUPERVISOR, "/" + id).getHeader("ETag");
        return as(token).header("If-Match", etag).body(body).post(PATH + "/" + id + "/" + action);
    }

    static Response get(String token, String rest) {
        return given().auth().oauth2(token).get(PATH + rest);
    }

    static Response fetch(String token, String address) {
        return given().auth().oauth2(token).get(address);
    }

    /** @return where the row of the cancellation is */
    static String cancelled(String id, Map<String, String> headers) {
        return as(SUPERVISOR)
                .headers(headers)
                .header("If-Match", "*")
                .body("{\"reason\":\"重复\"}")
                .post(PATH + "/" + id + "/cancellations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static String importedOverdue(String programme, Map<String, String> headers) {
        String assign = action("ASSIGN", "2021-03-02T09:00:00+08:00", "supervisor", "s", "{\"unit\":\"620302-J01\"}");
        String sign = action("SIGN", "2021-03-03T09:00:00+08:00", "handler", "h", "{}");
        imported(line("key-" + programme, programme, "2021-03-01T09:00:00+08:00", assign, sign), headers)
                .then()
                .statusCode(200);
        return get(SUPERVISOR, "?programme=" + programme).path("items[0].id");
    }

    static Response imported(String lines) {
        return imported(lines, Map.of());
    }

    private static Response imported(String lines, Map<String, String> headers) {
        return given().headers(headers)
                .auth()
                .oauth2(SUPERVISOR)
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(PATH + "/imports");
    }

    static String inProgress(String programme) {
        return inProgress(programme, "REPORT");
    }

    /** @param source which limit it gets */
    static String inProgress(String programme, String source) {
        String id = registered(programme, source);
        act(SUPERVISOR, id, "assignments", "{\"unit\":\"" + UNIT + "\"}").then().statusCode(201);
        act(HANDLER, id, "signatures", "{}").then().statusCode(201);
        return id;
    }

    static String submitted(String programme) {
        String id = inProgress(programme);
        act(HANDLER, id, "submissions", "{\"remark\":\"已办\",\"evidence\":\"1号\"}")
                .then()
                .statusCode(201);
        return id;
    }

    static String closed(String programme) {
        String id = submitted(programme);
        act(SUPERVISOR, id, "reviews", "{\"decision\":\"APPROVE\"}").then().statusCode(201);
        return id;
    }

    /** An import line; actions as JSON objects. */
    static String line(String key, String programme, String at, String... actions) {
        return """
                {"key":"%s","at":"%s","actor":{"subject":"s","role":"supervisor","unit":"620302-ZF01"},"item":%s,"actions":[%s]}
                """.formatted(key, at, body(programme), String.join(",", actions))
                .strip();
    }

    static String action(String name, String at, String role, String subject, String body) {
        return """
                {"action":"%s","at":"%s","actor":{"subject":"%s","role":"%s","unit":"620302-J01"},"body":%s}
                """.formatted(name, at, subject, role, body).strip();
    }
}
