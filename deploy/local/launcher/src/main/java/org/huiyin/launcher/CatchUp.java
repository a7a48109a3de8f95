package org.huiyin.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.StreamSupport;
import org.huiyin.platform.Pause;

/** Waits until the gateway's figures contain all that the services wrote up to now. */
record CatchUp(LocalSystem system) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    /** @return false if they still do not after three minutes; they will later */
    boolean await() {
        Instant now = system.clock().instant();
        String token = system.token(DemoPerson.LEADER);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isThrough(now, token)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Pause.of(PAUSE);
        }
        return true;
    }

    private boolean isThrough(Instant moment, String token) {
        URI reconciliation = URI.create(system.ports().url(Part.GATEWAY) + "/api/v1/indicators/reconciliation");
        var request = HttpRequest.newBuilder(reconciliation)
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            HttpResponse<String> response = system.client().send(request, BodyHandlers.ofString());
            return response.statusCode() == 200 && isThrough(moment, JSON.readTree(response.body()));
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Every source said what it had at a later moment. */
    static boolean isThrough(Instant moment, JsonNode reconciliation) {
        JsonNode sources = reconciliation.path("sources");
        return !sources.isEmpty()
                && StreamSupport.stream(sources.spliterator(), false)
                        .map(source -> source.path("dataThrough").asText(""))
                        .allMatch(through -> isAfter(through, moment));
    }

    private static boolean isAfter(String through, Instant moment) {
        return !through.isEmpty()
                && !"null".equals(through)
                && OffsetDateTime.parse(through).toInstant().isAfter(moment);
    }
}
