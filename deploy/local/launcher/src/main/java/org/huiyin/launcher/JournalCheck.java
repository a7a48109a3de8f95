package org.huiyin.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Has every service check the hash chains of its history, and says what it found. */
record JournalCheck(LocalSystem system, Terminal terminal) {
    private static final List<String> COLLECTIONS = List.of(
            "tasks",
            "subtasks",
            "petitions",
            "findings",
            "rounds",
            "lead-ledgers",
            "quantity-ledgers",
            "coverage-targets");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** @return whether every row is as it was written */
    boolean run() {
        String token = system.token(DemoPerson.AUDITOR);
        boolean whole = true;
        for (String collection : COLLECTIONS) {
            whole &= report(collection, verification(collection, token));
        }
        return whole;
    }

    private boolean report(String collection, JsonNode verdict) {
        boolean verified = verdict.path("verified").asBoolean(false);
        JsonNode broken = verdict.path("firstBroken");
        terminal.say(
                verified ? "history.whole" : "history.broken",
                collection,
                verdict.path("items").asLong(),
                verdict.path("rows").asLong(),
                broken.path("number").asText(broken.path("item").asText()),
                broken.path("sequence").asLong());
        return verified;
    }

    private JsonNode verification(String collection, String token) {
        URI address = URI.create(system.ports().url(Part.GATEWAY) + "/api/v1/" + collection + "/verification");
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            HttpResponse<String> response = system.client().send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new LauncherException("history.unknown", collection, response.statusCode());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new LauncherException("history.unknown", collection, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("history.unknown", collection, e);
        }
    }
}
