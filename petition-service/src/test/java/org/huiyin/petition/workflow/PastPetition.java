package org.huiyin.petition.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.petition.Casework;

/** A petition of the past with what happened to it, as a line of an import. Its days are of Asia/Shanghai. */
final class PastPetition {
    private final String key;
    private final String office;
    private final String at;
    private final String body;
    private final List<String> actions = new ArrayList<>();

    /** @param office code of the unit whose operator registers it */
    PastPetition(String key, String office, String at, String channel, String kind, String category, String title) {
        this.key = key;
        this.office = office;
        this.at = at;
        this.body = """
                {"title":"%s","channel":"%s","petitionKind":"%s","category":"%s"}""".formatted(title, channel, kind, category);
    }

    PastPetition then(String action, String when, String role, String unit, String with) {
        actions.add("{\"action\":\"%s\",\"at\":\"%s+08:00\",\"actor\":%s,\"body\":%s}"
                .formatted(action, when, actor(role, unit), with));
        return this;
    }

    PastPetition byOperator(String action, String when, String with) {
        return then(action, when, "operator", office, with);
    }

    PastPetition byHandler(String action, String when, String unit, String with) {
        return then(action, when, "handler", unit, with);
    }

    private static String actor(String role, String unit) {
        return "{\"subject\":\"past-%s\",\"role\":\"%s\",\"unit\":\"%s\"}".formatted(role, role, unit);
    }

    private String line() {
        return "{\"key\":\"%s\",\"at\":\"%s+08:00\",\"actor\":%s,\"item\":%s,\"actions\":[%s]}\n"
                .formatted(key, at, actor("operator", office), body, String.join(",", actions));
    }

    static void imported(Stream<PastPetition> petitions) {
        Casework.importLines(petitions.map(PastPetition::line).collect(Collectors.joining()))
                .then()
                .statusCode(200);
    }

    /** How many petitions have these facts, seen by the supervision office. */
    static long counted(Map<String, String> filters, String facts) {
        return Casework.as(Casework.SUPERVISOR)
                .queryParams(filters)
                .queryParam("facts", facts)
                .get(Casework.PETITIONS + "/counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("rows.count", Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
