package org.huiyin.gateway.behind;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A service with one collection; what it does with a request stands in the last segment of the path. */
public final class FakeService implements HttpHandler {
    static final int LARGE = 4 * 1024 * 1024;

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final ObjectMapper mapper = new ObjectMapper();
    private final String name;
    private final String collection;

    public FakeService(String name, String collection) {
        this.name = name;
        this.collection = collection;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals("/api/v1/" + collection)) {
            json(exchange, 200, FakeList.page(exchange.getRequestURI().getQuery()));
            return;
        }
        switch (last) {
            case "codes" -> json(exchange, name.startsWith("petition") ? 503 : 200, codes());
            case "echo" -> echo(exchange);
            case "large" -> large(exchange);
            case "endless" -> endless(exchange);
            case "garbled" -> json(exchange, 200, "{");
            case "nothing" -> exchange.sendResponseHeaders(204, -1);
            case "silent" -> silence();
            case "broken" ->
                json(exchange, 200, FakeList.broken(exchange.getRequestURI().getQuery()));
            case "one" -> json(exchange, 200, "{\"id\":1}");
            case "dead" -> exchange.close();
            case "cut" -> answerSecondTime(exchange);
            case "counts" -> json(exchange, 503, "{}");
            default -> problem(exchange);
        }
        exchange.close();
    }

    /** Hangs up on the first request with that query. */
    private void answerSecondTime(HttpExchange exchange) throws IOException {
        int times = asked.merge(exchange.getRequestURI().getQuery(), 1, Integer::sum);
        if (times > 1) {
            json(exchange, 200, "{\"asked\":" + times + "}");
        }
    }

    private String codes() throws IOException {
        return mapper.writeValueAsString(Map.of(
                "facts",
                java.util.List.of(Map.of("code", "REGISTERED", "zh", "登记", "en", "registered")),
                collection + "States",
                java.util.List.of(Map.of("code", "OPEN", "zh", "在办", "en", "open"))));
    }

    private void echo(HttpExchange exchange) throws IOException {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("service", name);
        seen.put("method", exchange.getRequestMethod());
        seen.put("uri", exchange.getRequestURI().toString());
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((header, values) -> headers.put(header.toLowerCase(Locale.ROOT), String.join(",", values)));
        seen.put("headers", headers);
        seen.put("bytes", count(exchange.getRequestBody()));
        exchange.getResponseHeaders().add("X-Request-Id", "of-the-service");
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        json(exchange, 200, mapper.writeValueAsString(seen));
    }

    private static long count(InputStream body) throws IOException {
        long count = 0;
        byte[] buffer = new byte[65_536];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            count += read;
        }
        return count;
    }

    private static void large(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/octet-stream");
        exchange.sendResponseHeaders(200, 0);
        byte[] block = new byte[65_536];
        Arrays.fill(block, (byte) 'x');
        try (OutputStream body = exchange.getResponseBody()) {
            for (int written = 0; written < LARGE; written += block.length) {
                body.write(block);
            }
        }
    }

    /** Sends until nobody listens any more. */
    private static void endless(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/pdf");
        exchange.sendResponseHeaders(200, 0);
        byte[] block = new byte[65_536];
        try (OutputStream body = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                body.write(block);
            }
        }
    }

    private static void silence() {
        try {
            Thread.sleep(30_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void problem(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
        byte[] body = "{\"type\":\"/problems/not-found\",\"status\":404}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(404, body.length);
        exchange.getResponseBody().write(body);
    }

    public void json(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
