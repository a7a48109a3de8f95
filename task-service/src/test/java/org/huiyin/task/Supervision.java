package org.huiyin.task;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.huiyin.testkit.Tokens;

/** Takes tasks to where a test needs them, through the API. All tasks of one object are of one programme of their own. */
final class Supervision {
    static final String OFFICE = "620302-QW01";
    static final String UNIT = "620302-ZF05";
    static final String OTHER_UNIT = "620302-ZF26";
    static final String TASKS = "/api/v1/tasks";
    static final String SUPERVISOR = Tokens.of("supervisor", OFFICE);
    static final String HANDLER = Tokens.of("handler", UNIT);
    static final String APPROVER = Tokens.of("approver", UNIT);
    static final String STRANGER = Tokens.of("handler", OTHER_UNIT);
    static final String SUBMISSION = "{\"remark\":\"已完成\",\"evidence\":\"金区发〔2026〕1号\"}";

    private final String programme = "T-" + UUID.randomUUID();

    /** The service publishes its directory itself and needs a moment to read it back. */
    static void awaitDirectory() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> get("/api/v1/directory/units", SUPERVISOR).statusCode() == 200);
    }

    static Response get(String path, String token) {
        return given().auth().oauth2(token).get(path);
    }

    static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    String programme() {
        return programme;
    }

    /** The body of a registration with further members, e.g. {@code ,"urgent":true}. */
    String task(String source, String more) {
        return "{\"title\":\"整治占道经营\",\"source\":\"%s\",\"programme\":\"%s\"%s}".formatted(source, programme, more);
    }

    String register(String source, String more) {
        return as(SUPERVISOR)
                .body(task(source, more))
                .post(TASKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String register(String source) {
        return register(source, "");
    }

    /** A meeting's decision in the hands of the unit. */
    String assigned(String unit) {
        String id = register("MEETING_DECISION");
        done(act(id, "assignments", "{\"unit\":\"" + unit + "\"}", SUPERVISOR));
        return id;
    }

    /** A meeting's decision that {@link #UNIT} has signed for. */
    String inProgress() {
        String id = assigned(UNIT);
        done(act(id, "signatures", "{}", HANDLER));
        return id;
    }

    String submitted() {
        String id = inProgress();
        done(act(id, "submissions", SUBMISSION, HANDLER));
        return id;
    }

    String closed() {
        String id = submitted();
        done(review(id, "APPROVE", SUPERVISOR));
        return id;
    }

    Response review(String id, String decision, String token) {
        return act(id, "reviews", "{\"decision\":\"" + decision + "\"}", token);
    }

    /** Takes the action on the present version. */
    Response act(String id, String actions, String body, String token) {
        String etag = get(TASKS + "/" + id, SUPERVISOR).getHeader("ETag");
        return as(token).header("If-Match", etag).body(body).post(TASKS + "/" + id + "/" + actions);
    }

    static void done(Response response) {
        response.then().statusCode(201);
    }

    /** The total of a list of this programme. */
    long total(String filter, String token) {
        return get(TASKS + "?limit=1&total=true&programme=" + programme + filter, token)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("total");
    }

    /** The sum of the counts of this programme. */
    long count(String filter, String token) {
        List<Integer> counts = get(TASKS + "/counts?programme=" + programme + filter, token)
                .then()
                .statusCode(200)
                .extract()
                .path("rows.count");
        return counts.stream().mapToLong(Integer::longValue).sum();
    }
}
