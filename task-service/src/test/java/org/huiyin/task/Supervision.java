package org.huiyin.task;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.huiyin.testkit.Tokens;

/** Takes tasks to where a test needs them, through the API. All tasks of one object are of one programme of their own. */
public final class Supervision {
    public static final String OFFICE = "620302-QW01";
    public static final String UNIT = "620302-ZF05";
    public static final String OTHER_UNIT = "620302-ZF26";
    public static final String TASKS = "/api/v1/tasks";
    public static final String SUBTASKS = "/api/v1/subtasks";
    public static final String SUPERVISOR = Tokens.of("supervisor", OFFICE);
    public static final String HANDLER = Tokens.of("handler", UNIT);
    public static final String APPROVER = Tokens.of("approver", UNIT);
    public static final String STRANGER = Tokens.of("handler", OTHER_UNIT);
    public static final String SUBMISSION = "{\"remark\":\"已完成\",\"evidence\":\"金区发〔2026〕1号\"}";

    private static final String NDJSON = "application/x-ndjson";

    private final String programme = "T-" + UUID.randomUUID();

    /** The service publishes its directory itself and needs a moment to read it back. */
    public static void awaitDirectory() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> get("/api/v1/directory/units", SUPERVISOR).statusCode() == 200);
    }

    public static Response get(String path, String token) {
        return given().auth().oauth2(token).get(path);
    }

    public static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public String programme() {
        return programme;
    }

    /** The body of a registration with further members, e.g. {@code ,"urgent":true}. */
    public String task(String source, String more) {
        return task("整治占道经营", source, more);
    }

    /** The same of that title. */
    public String task(String title, String source, String more) {
        return "{\"title\":\"%s\",\"source\":\"%s\",\"programme\":\"%s\"%s}".formatted(title, source, programme, more);
    }

    public String register(String source, String more) {
        return registered(task(source, more));
    }

    public String register(String title, String source, String more) {
        return registered(task(title, source, more));
    }

    private static String registered(String body) {
        return as(SUPERVISOR)
                .body(body)
                .post(TASKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String register(String source) {
        return register(source, "");
    }

    /** A meeting's decision in the hands of the unit. */
    public String assigned(String unit) {
        String id = register("MEETING_DECISION");
        done(act(id, "assignments", "{\"unit\":\"" + unit + "\"}", SUPERVISOR));
        return id;
    }

    /** A meeting's decision that {@link #UNIT} has signed for. */
    public String inProgress() {
        String id = assigned(UNIT);
        done(act(id, "signatures", "{}", HANDLER));
        return id;
    }

    public String submitted() {
        String id = inProgress();
        done(act(id, "submissions", SUBMISSION, HANDLER));
        return id;
    }

    public String closed() {
        String id = submitted();
        done(review(id, "APPROVE", SUPERVISOR));
        return id;
    }

    /** Splits off one more part of the task for that unit; its id. */
    public String part(String id, String unit, String more) {
        done(split(id, SUPERVISOR, plan("专项整治", unit, more)));
        List<String> parts = get(TASKS + "/" + id + "/subtasks?limit=500", SUPERVISOR)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return parts.getLast();
    }

    /** A part as a breakdown names it, with further members. */
    public static String plan(String title, String unit, String more) {
        return "{\"title\":\"%s\",\"unit\":\"%s\"%s}".formatted(title, unit, more);
    }

    /** The answer to the attempt to break a task down into these parts. */
    public Response split(String id, String token, String... plans) {
        return act(id, "subtasks", "{\"subtasks\":[" + String.join(",", plans) + "]}", token);
    }

    /** The last day of the task as it is now. */
    public static LocalDate lastDay(String id) {
        return OffsetDateTime.parse(get(TASKS + "/" + id, SUPERVISOR).path("dueAt"))
                .toLocalDate();
    }

    /** A further member of a plan. */
    public static String dueOn(LocalDate day) {
        return ",\"dueOn\":\"" + day + "\"";
    }

    /** Takes what was assigned to that unit to its end. */
    public void close(String id, String unit) {
        String handler = Tokens.of("handler", unit);
        done(act(id, "signatures", "{}", handler));
        done(act(id, "submissions", SUBMISSION, handler));
        done(review(id, "APPROVE", SUPERVISOR));
    }

    public Response review(String id, String decision, String token) {
        return act(id, "reviews", "{\"decision\":\"" + decision + "\"}", token);
    }

    /** Takes the action on the present version. */
    public Response act(String id, String actions, String body, String token) {
        String etag = get(TASKS + "/" + id, SUPERVISOR).getHeader("ETag");
        return as(token).header("If-Match", etag).body(body).post(TASKS + "/" + id + "/" + actions);
    }

    public static void done(Response response) {
        response.then().statusCode(201);
    }

    /** The total of a list of this programme. */
    public long total(String filter, String token) {
        return get(TASKS + "?limit=1&total=true&programme=" + programme + filter, token)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("total");
    }

    /** The sum of the counts of this programme. */
    public long count(String filter, String token) {
        return sum(TASKS, filter, token);
    }

    /** The same of the parts of its tasks. */
    public long countParts(String filter) {
        return sum(SUBTASKS, filter, SUPERVISOR);
    }

    private long sum(String collection, String filter, String token) {
        List<Integer> counts = get(collection + "/counts?programme=" + programme + filter, token)
                .then()
                .statusCode(200)
                .extract()
                .path("rows.count");
        return counts.stream().mapToLong(Integer::longValue).sum();
    }

    /** The lines as one import by the supervision office. */
    public static Response importLines(List<String> lines) {
        return given().config(config().encoderConfig(
                                EncoderConfig.encoderConfig().encodeContentTypeAs(NDJSON, ContentType.TEXT)))
                .auth()
                .oauth2(SUPERVISOR)
                .contentType(NDJSON + "; charset=UTF-8")
                .body(String.join("\n", lines))
                .post(TASKS + "/imports");
    }
}
