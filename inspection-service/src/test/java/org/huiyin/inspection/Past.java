package org.huiyin.inspection;

import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An item of a year that is over with what happened to it, as one line of an import. */
public final class Past {
    private static final String OFFICER =
            "{\"subject\":\"past-officer\",\"role\":\"inspection-officer\",\"unit\":\"620302-QW10\"}";
    private static final String INSPECTOR = "{\"subject\":\"test-inspector\",\"role\":\"inspector\"}";

    private final String beginning;
    private final List<String> actions = new ArrayList<>();

    private Past(String beginning) {
        this.beginning = beginning;
    }

    /** A finding noted by an inspector; {@code at} without its offset, e.g. 2021-03-01T09:00:00. */
    public static Past found(String key, String at, String item) {
        return new Past(opening(key, at, INSPECTOR, item));
    }

    /** Something that the office set up. */
    public static Past setUp(String key, String at, String item) {
        return new Past(opening(key, at, OFFICER, item));
    }

    private static String opening(String key, String at, String actor, String item) {
        return "{\"key\":\"%s\",\"at\":\"%s+08:00\",\"actor\":%s,\"item\":%s".formatted(key, at, actor, item.strip());
    }

    /** An action of the inspection office. */
    public Past byOffice(String action, String at, String body) {
        return then(action, at, OFFICER, body);
    }

    /** An action of the member of the first group. */
    public Past byInspector(String action, String at, String body) {
        return then(action, at, INSPECTOR, body);
    }

    /** An action of the unit. */
    public Past byUnit(String unit, String action, String at, String body) {
        return then(
                action,
                at,
                "{\"subject\":\"past-handler\",\"role\":\"handler\",\"unit\":\"%s\"}".formatted(unit),
                body);
    }

    private Past then(String action, String at, String actor, String body) {
        actions.add(
                "{\"action\":\"%s\",\"at\":\"%s+08:00\",\"actor\":%s,\"body\":%s}".formatted(action, at, actor, body));
        return this;
    }

    private String line() {
        return beginning + ",\"actions\":[" + String.join(",", actions) + "]}";
    }

    /** Takes all of them over. */
    public static void take(String collection, List<Past> items) {
        Inspection.as(Inspection.OFFICER)
                .contentType("application/x-ndjson")
                .body(items.stream()
                        .map(Past::line)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/" + collection + "/imports")
                .then()
                .statusCode(200)
                .body("imported", equalTo(items.size()));
    }
}
