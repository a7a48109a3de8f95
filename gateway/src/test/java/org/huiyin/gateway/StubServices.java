package org.huiyin.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.huiyin.gateway.behind.FakeService;

/**
 * Stands where the three services would: answers a path with what a test has prepared for it, else as
 * {@link FakeService} says. What is
 * prepared and what was asked is kept in system properties, because tests and resources have different class loaders.
 */
public class StubServices implements QuarkusTestResourceLifecycleManager {
    private static final String BODY = "huiyin.stub.body.";
    private static final String QUERY = "huiyin.stub.query.";
    private static final String AUTHORIZATION = "huiyin.stub.authorization.";

    private final List<HttpServer> servers = new ArrayList<>();

    /** From now on the path is answered with that JSON. */
    public static void prepare(String path, String body) {
        System.setProperty(BODY + path, body);
    }

    /** From now on the path is answered as if nothing had been prepared. */
    public static void takeAway(String path) {
        System.clearProperty(BODY + path);
    }

    /** The query of the last request for the path, decoded. */
    public static String lastQuery(String path) {
        return Objects.requireNonNull(System.getProperty(QUERY + path));
    }

    /** Whether the last request for the path had that query. */
    public static boolean wasAsked(String path, String query) {
        return query.equals(System.getProperty(QUERY + path));
    }

    /** The Authorization header of the last request for the path. */
    public static String lastAuthorization(String path) {
        return Objects.requireNonNull(System.getProperty(AUTHORIZATION + path));
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "huiyin.sources.task-service.url", started("task-service", "tasks"),
                "huiyin.sources.petition-service.url", started("petition-service", "petitions"),
                "huiyin.sources.inspection-service.url", started("inspection-service", "findings"),
                "huiyin.sign-in.directory", emptyDirectory(),
                "huiyin.routing.read-timeout", "1s",
                "huiyin.rate-limit.per-token", "3000",
                "huiyin.routing.largest-body", "8M");
    }

    private String started(String name, String collection) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            var service = new FakeService(name, collection);
            server.createContext("/", exchange -> answer(exchange, service));
            server.start();
            servers.add(server);
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String emptyDirectory() {
        try {
            return Files.createTempDirectory("sign-in").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, FakeService service) throws IOException {
        String path = exchange.getRequestURI().getPath();
        System.setProperty(QUERY + path, String.valueOf(exchange.getRequestURI().getQuery()));
        System.setProperty(
                AUTHORIZATION + path,
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        String body = System.getProperty(BODY + path);
        if (body == null) {
            service.handle(exchange);
        } else {
            service.json(exchange, 200, body);
        }
    }

    @Override
    public void stop() {
        servers.forEach(server -> server.stop(0));
    }
}
