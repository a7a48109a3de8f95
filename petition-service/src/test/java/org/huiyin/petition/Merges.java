package org.huiyin.petition;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Merges petitions and counts them, through the API. */
final class Merges {
    static final String UNIT = "620302-ZF10";
    static final String LIGHTS = Casework.help("works.lights");

    private Merges() {}

    static Response merge(String id, String main) {
        return Casework.act(id, "merges", "{\"into\":\"" + main + "\",\"reason\":\"同一小区同一路灯\"}", Casework.OPERATOR);
    }

    static Response unmerge(String id) {
        return Casework.act(id, "unmerges", "{\"reason\":\"并非同一路灯\"}", Casework.OPERATOR);
    }

    static String merged(String body, String main) {
        String id = Casework.register(body);
        merge(id, main).then().statusCode(201);
        return id;
    }

    static long counted(String category, String clock, String facts) {
        return rows(category, clock, facts).stream()
                .mapToLong(row -> ((Number) row.get("count")).longValue())
                .sum();
    }

    static List<Map<String, Object>> rows(String category, String clock, String facts) {
        return Casework.as(Casework.SUPERVISOR)
                .queryParams(
                        Map.of("category", category, "clock", clock, "facts", facts, "groupBy", "unit,channel,day"))
                .get(Casework.PETITIONS + "/counts")
                .then()
                .statusCode(200)
                .extract()
                .path("rows");
    }

    static void answerAndClose(String main) {
        Casework.act(main, "signatures", "{}", Casework.handler(UNIT)).then().statusCode(201);
        Casework.act(main, "replies", Casework.reply(), Casework.handler(UNIT))
                .then()
                .statusCode(201);
        Casework.review(main, "CLOSE").then().statusCode(201);
    }
}
