package org.huiyin.inspection;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.testkit.Tokens;

/** Takes a finding to where a test needs it, through the API. */
public final class Inspection {
    public static final String OFFICER = Tokens.of("inspection-officer", "620302-QW10");
    /** Listed in the group of every round. */
    public static final String INSPECTOR = Tokens.of("inspector");

    private static final AtomicInteger ROUNDS = new AtomicInteger();

    public static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static RequestSpecification on(String path, String token) {
        String etag = given().auth().oauth2(OFFICER).get(path).getHeader("ETag");
        return as(token).header("If-Match", etag);
    }

    /** @return the number of a regular round of the ninth term that looks at the unit and has begun */
    int startedRound(String target) {
        int number = plannedRound(target);
        actOnRound(number, "starts", "{}").then().statusCode(201);
        return number;
    }

    /** @return the number of a regular round of the ninth term that will look at the unit */
    int plannedRound(String target) {
        return plannedRound(target, OFFICER);
    }

    int plannedRound(String target, String officer) {
        int number = ROUNDS.incrementAndGet();
        as(officer)
                .body("""
                        {"term":9,"number":%d,"kind":"REGULAR","groups":[{"name":"一组","members":["test-inspector"]},
                         {"name":"二组","members":["test-colleague"]}],
                         "targets":["%s"],"startsOn":"2026-09-01","endsOn":"2026-12-01"}
                        """.formatted(number, target))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201);
        return number;
    }

    String record(int round, String target) {
        return tryToRecord(round, target).then().statusCode(201).extract().path("id");
    }

    Response tryToRecord(int round, String target) {
        return as(OFFICER).body(finding(round, target)).post("/api/v1/findings");
    }

    static String finding(int round, String target) {
        return """
                {"round":{"term":9,"number":%d,"kind":"REGULAR"},"group":"一组","target":"%s","title":"台账不全",
                 "category":"ledger"}
                """.formatted(round, target);
    }

    void feedBack(int round) {
        actOnRound(round, "feedback", "{}").then().statusCode(201);
    }

    static Response actOnRound(int round, String action, String body) {
        String path = roundPath(round);
        return on(path, OFFICER).body(body).post(path + "/" + action);
    }

    static String roundPath(int round) {
        String id = get("/api/v1/rounds?term=9&facts=REGISTERED&round=" + round).path("items[0].id");
        return "/api/v1/rounds/" + id;
    }

    public static Response get(String path) {
        return get(path, OFFICER);
    }

    public static Response get(String path, String token) {
        return given().auth().oauth2(token).get(path);
    }

    void sign(String id, String unit) {
        act(id, "signatures", "{}", Tokens.of("handler", unit)).then().statusCode(201);
    }

    void submit(String id, String unit) {
        act(id, "submissions", "{\"remark\":\"已建台账\",\"evidence\":\"金区发〔2026〕1号\"}", Tokens.of("handler", unit))
                .then()
                .statusCode(201);
    }

    Response review(String id, String decision) {
        return act(id, "reviews", "{\"decision\":\"" + decision + "\"}", OFFICER);
    }

    Response act(String id, String action, String body, String token) {
        return on("/api/v1/findings/" + id, token).body(body).post("/api/v1/findings/" + id + "/" + action);
    }
}
