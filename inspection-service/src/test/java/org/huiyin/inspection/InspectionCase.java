package org.huiyin.inspection;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.testkit.Tokens;

/**
 * One round of a programme, taken through the API.
 *
 * @param key the round as requests name it
 * @param filter the round as queries name it
 */
public record InspectionCase(String key, String filter, String path) {
    /** Only member of the first group 一组. */
    public static final String INSPECTOR = Inspection.INSPECTOR;

    /** Plans a round that looks at the targets; {@code more} are further fields, each with a comma before it. */
    public static InspectionCase planned(Map<String, Object> key, List<String> targets, String more) {
        String named = json(key);
        Inspection.as(Inspection.OFFICER)
                .body("""
                        {%s,"groups":[{"name":"一组","members":["test-inspector"]}],"targets":%s,
                         "startsOn":"2026-09-01","endsOn":"2026-12-01"%s}
                        """.formatted(named.substring(1, named.length() - 1), json(targets), more))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201);
        String filter = key.entrySet().stream()
                .map(entry -> parameter(entry.getKey()) + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        String id = Inspection.get("/api/v1/rounds?facts=REGISTERED&" + filter).path("items[0].id");
        return new InspectionCase(named, filter, "/api/v1/rounds/" + id);
    }

    public static InspectionCase started(Map<String, Object> key, List<String> targets) {
        InspectionCase round = planned(key, targets, "");
        round.act("starts", "{}").then().statusCode(201);
        return round;
    }

    private static String parameter(String field) {
        return switch (field) {
            case "number" -> "round";
            case "kind" -> "roundKind";
            default -> field;
        };
    }

    private static String json(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .map(field -> "\"%s\":%s"
                        .formatted(
                                field.getKey(),
                                field.getValue() instanceof Integer
                                        ? field.getValue()
                                        : "\"" + field.getValue() + "\""))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String json(List<String> texts) {
        return texts.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }

    /** An action of the inspection office on the round. */
    public Response act(String action, String body) {
        return Inspection.on(path, Inspection.OFFICER).body(body).post(path + "/" + action);
    }

    public void feedBack() {
        act("feedback", "{}").then().statusCode(201);
    }

    public void close() {
        act("closings", "{}").then().statusCode(201).body("status", equalTo("CLOSED"));
    }

    /** Records a finding; {@code more} are further fields, each with a comma before it. */
    public String record(String target, String title, String category, String more) {
        return Inspection.as(Inspection.OFFICER)
                .body(finding(target, title, category, more))
                .post("/api/v1/findings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String finding(String target, String title, String category, String more) {
        return """
                {"round":%s,"group":"一组","target":"%s","title":"%s","category":"%s"%s}
                """.formatted(key, target, title, category, more).strip();
    }

    /** Whatever may be done to a finding, by anybody. */
    public static Response onFinding(String id, String action, String body, String token) {
        String path = "/api/v1/findings/" + id;
        return Inspection.on(path, token).body(body).post(path + "/" + action);
    }

    /** Signed, done with a document as evidence, reported. */
    public static void rectify(String id, String unit, String document) {
        String handler = Tokens.of("handler", unit);
        onFinding(id, "signatures", "{}", handler).then().statusCode(201);
        submit(id, unit, document);
    }

    public static void submit(String id, String unit, String document) {
        onFinding(
                        id,
                        "submissions",
                        "{\"remark\":\"已整改到位\",\"evidence\":\"%s\"}".formatted(document),
                        Tokens.of("handler", unit))
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"));
    }

    public static void approve(String id, String token) {
        onFinding(id, "reviews", "{\"decision\":\"APPROVE\"}", token)
                .then()
                .statusCode(201)
                .body("status", equalTo("RECTIFIED"));
    }

    /** How many findings of the round the facts hold of. */
    public long count(String facts) {
        return count("findings", facts);
    }

    /** The sum of the counts of a collection in this round. */
    public long count(String collection, String facts) {
        var answer = Inspection.get("/api/v1/" + collection + "/counts?" + filter + "&facts=" + facts)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return IntStream.range(0, answer.getList("rows").size())
                .mapToLong(row -> answer.getLong("rows[%d].count".formatted(row)))
                .sum();
    }

    /** How many findings the list of the round has for the facts. */
    public long listed(String facts) {
        return Inspection.get("/api/v1/findings?limit=1&total=true&" + filter + "&facts=" + facts)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("total");
    }

    public static Response one(String id) {
        return Inspection.get("/api/v1/findings/" + id);
    }

    /** The actions of a finding's history, oldest first. */
    public static List<String> history(String id) {
        return Inspection.get("/api/v1/findings/" + id + "/history").path("items.action");
    }
}
