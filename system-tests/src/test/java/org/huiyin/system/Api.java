package org.huiyin.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.huiyin.event.EventJson;

/** The API as one caller sees it, at one address. */
public record Api(String base, String token, HttpClient client) {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PATIENCE_WITH_IMPORTS = Duration.ofMinutes(2);

    /** By a client that all such callers share. */
    public Api(String base, String token) {
        this(base, token, CLIENT);
    }

    /** An answer as text. */
    public record Answer(int status, String body, String entityTag) {
        public JsonNode json() {
            return Api.json(body);
        }
    }

    /** The JSON of a 200. */
    public JsonNode get(String path) {
        Answer answer = fetch(path);
        if (answer.status() != 200) {
            throw new IllegalStateException("GET " + path + " answered " + answer.status() + ": " + answer.body());
        }
        return answer.json();
    }

    public Answer fetch(String path) {
        return send(request(path).GET());
    }

    /** A write under a new idempotency key. */
    public Answer post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString(), "");
    }

    /** An action on the item's present version, under a new idempotency key. */
    public Answer act(String item, String action, String body) {
        return post(
                item + "/" + action,
                body,
                UUID.randomUUID().toString(),
                fetch(item).entityTag());
    }

    /** @param entityTag empty for none */
    public Answer post(String path, String body, String key, String entityTag) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
        return send(entityTag.isEmpty() ? request : request.header("If-Match", entityTag));
    }

    /** Imports lines of NDJSON, e.g. into {@code /api/v1/petitions}. */
    public Answer importLines(String collection, String lines) {
        return send(request(collection + "/imports")
                .timeout(PATIENCE_WITH_IMPORTS)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)));
    }

    /** Hands in a file of that media type under that name. */
    Answer upload(String path, String mediaType, String name, byte[] content) {
        return send(request(path)
                .header("Content-Type", mediaType)
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .POST(BodyPublishers.ofByteArray(content)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("ETag").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The tree of a text that must be JSON. */
    public static JsonNode json(String text) {
        try {
            return EventJson.MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON: " + text, e);
        }
    }
}
