package org.huiyin.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;

/**
 * Stands where the three services would: answers a path with what a test has prepared for it, 503 otherwise. What is
 * prepared and what was asked is kept in system properties, because tests and resources have different class loaders.
 */
public class StubServices implements QuarkusTestResourceLifecycleManager {
    private static final String BODY = "huiyin.stub.body.";
    private static final String QUERY = "huiyin.stub.query.";
    private static final String AUTHORIZATION = "huiyin.stub.authorization.";

    private HttpServer server;

    /** From now on the path is answered with that JSON. */
    public static void prepare(String path, String body) {
        System.setProperty(BODY + path, body);
    }

    /** From now on the path is answered 503. */
    public static void takeAway(String path) {
        System.clearProperty(BODY + path);
    }

    /** The query of the last request for the path, decoded. */
    public static String lastQuery(String path) {
        return Objects.requireNonNull(System.getProperty(QUERY + path));
    }

    /** The Authorization header of the last request for the path. */
    public static String lastAuthorization(String path) {
        return Objects.requireNonNull(System.getProperty(AUTHORIZATION + path));
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", StubServices::answer);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "huiyin.sources.task-service.url", url,
                "huiyin.sources.petition-service.url", url,
                "huiyin.sources.inspection-service.url", url);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            System.setProperty(
                    QUERY + path, String.valueOf(exchange.getRequestURI().getQuery()));
            System.setProperty(
                    AUTHORIZATION + path,
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            String body = System.getProperty(BODY + path);
            byte[] bytes = (body == null ? "{}" : body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(body == null ? 503 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
