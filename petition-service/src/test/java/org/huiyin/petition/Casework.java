package org.huiyin.petition;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huiyin.testkit.Tokens;

/** Takes a petition to where a test needs it, through the API. */
public final class Casework {
    public static final String PETITIONS = "/api/v1/petitions";
    public static final String OFFICE = "620302-ZF01";
    public static final String OPERATOR = Tokens.of("operator", OFFICE);
    public static final String SUPERVISOR = Tokens.of("supervisor", OFFICE);
    public static final String TITLE = "某家属院三号楼路灯不亮";
    public static final String CONTENT = "连续两周晚上漆黑一片，老人出行不便";
    public static final String REPLY = "已更换灯具并恢复照明，与反映人核实无异议";

    private Casework() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    public static RequestSpecification writing(String token) {
        return as(token).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A request for help over the hotline. */
    public static String help(String category) {
        return """
                {"title":"%s","content":"%s","channel":"HOTLINE_12345","petitionKind":"HELP","category":"%s"}
                """.formatted(TITLE, CONTENT, category);
    }

    public static String report(String concernedUnit) {
        return """
                {"title":"反映公车使用不规范","channel":"HOTLINE_12345","petitionKind":"REPORT","category":"integrity",
                 "concernedUnit":"%s"}
                """.formatted(concernedUnit);
    }

    public static Response tryToRegister(String body) {
        return writing(OPERATOR).body(body).post(PETITIONS);
    }

    public static String register(String body) {
        return tryToRegister(body).then().statusCode(201).extract().path("id");
    }

    public static String accepted(String body) {
        String id = register(body);
        act(id, "acceptances", "{}", OPERATOR).then().statusCode(201);
        return id;
    }

    public static String dispatched(String body, String unit) {
        String id = accepted(body);
        act(id, "dispatches", "{\"unit\":\"" + unit + "\"}", OPERATOR).then().statusCode(201);
        return id;
    }

    public static String replied(String body, String unit) {
        String id = dispatched(body, unit);
        act(id, "signatures", "{}", handler(unit)).then().statusCode(201);
        act(id, "replies", reply(), handler(unit)).then().statusCode(201);
        return id;
    }

    public static String closed(String body, String unit) {
        String id = replied(body, unit);
        review(id, "CLOSE").then().statusCode(201);
        return id;
    }

    public static String reply() {
        return "{\"reply\":\"" + REPLY + "\",\"noEvidenceReason\":\"电话核实\"}";
    }

    public static Response review(String id, String decision) {
        return act(id, "reviews", "{\"decision\":\"" + decision + "\"}", OPERATOR);
    }

    /** Acts on the version that is there now. */
    public static Response act(String id, String action, String body, String token) {
        return writing(token).header("If-Match", version(id)).body(body).post(path(id) + "/" + action);
    }

    public static String version(String id) {
        return one(id, OPERATOR).header("ETag");
    }

    public static Response one(String id, String token) {
        return as(token).get(path(id));
    }

    public static String path(String id) {
        return PETITIONS + "/" + id;
    }

    public static String handler(String unit) {
        return Tokens.of("handler", unit);
    }

    public static Response list(String token, Map<String, ?> parameters) {
        return as(token).queryParams(parameters).get(PETITIONS);
    }

    public static Response importLines(String lines) {
        return given().auth()
                .oauth2(OPERATOR)
                .contentType("application/x-ndjson")
                .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(PETITIONS + "/imports");
    }

    /** The member of the answer to a question about petitions; {@code refused} for who may not ask. */
    public static String figure(String token, String question, String member) {
        Response answer = as(token).get(PETITIONS + question);
        return answer.statusCode() == 200 ? String.valueOf(answer.<Object>path(member)) : "refused";
    }

    /** How many petitions are in the journal that one can take away; {@code refused} likewise. */
    public static String journaled(String token) {
        Set<String> numbers = new HashSet<>();
        String cursor = "";
        List<String> page;
        do {
            Response answer = as(token).get(PETITIONS + "/journal?limit=500" + cursor);
            if (answer.statusCode() != 200) {
                return "refused";
            }
            page = answer.path("items.number");
            numbers.addAll(page);
            cursor = "&cursor=" + answer.path("next");
        } while (!page.isEmpty());
        return Integer.toString(numbers.size());
    }
}
