package org.huiyin.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One written line, read back. */
record GeneratedLine(JsonNode json) {

    /** An action, the registration included, which has no body of its own. */
    record Act(String action, OffsetDateTime at, String subject, String role, String unit, JsonNode body) {
        static Act of(String action, JsonNode json) {
            JsonNode actor = json.get("actor");
            return new Act(
                    action,
                    OffsetDateTime.parse(json.get("at").asText()),
                    actor.get("subject").asText(),
                    actor.get("role").asText(),
                    actor.get("unit").asText(),
                    json.path("body"));
        }
    }

    String key() {
        return json.get("key").asText();
    }

    JsonNode item() {
        return json.get("item");
    }

    String text(String field) {
        return item().path(field).asText();
    }

    Act registration() {
        return Act.of("REGISTER", json);
    }

    List<Act> actions() {
        return StreamSupport.stream(json.get("actions").spliterator(), false)
                .map(action -> Act.of(action.get("action").asText(), action))
                .toList();
    }

    Stream<Act> everything() {
        return Stream.concat(Stream.of(registration()), actions().stream());
    }

    Stream<Act> named(String action) {
        return actions().stream().filter(act -> act.action().equals(action));
    }

    boolean has(String action) {
        return named(action).findAny().isPresent();
    }
}
