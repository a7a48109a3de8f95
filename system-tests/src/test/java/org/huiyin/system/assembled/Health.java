package org.huiyin.system.assembled;

import com.fasterxml.jackson.databind.JsonNode;
import org.huiyin.system.Api;

/**
 * An answer about readiness.
 *
 * @param status 200 for ready, 0 for no answer
 */
record Health(int status, String body) {
    boolean isReady() {
        return status == 200;
    }

    boolean isAnswer() {
        return status != 0;
    }

    /** What one check says. */
    JsonNode check(String name) {
        for (JsonNode check : Api.json(body).get("checks")) {
            if (check.get("name").asText().equals(name)) {
                return check;
            }
        }
        throw new IllegalStateException("no check " + name + ": " + body);
    }
}
