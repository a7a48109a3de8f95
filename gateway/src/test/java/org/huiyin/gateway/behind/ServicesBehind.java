package org.huiyin.gateway.behind;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Small servers in the places of the services: task- and inspection-service answer as {@link FakeService} says,
 * petition-service is dead.
 */
public class ServicesBehind implements QuarkusTestResourceLifecycleManager {
    private final Map<String, HttpServer> servers = new HashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "huiyin.sources.task-service.url", started("task-service", "tasks"),
                "huiyin.sources.inspection-service.url", started("inspection-service", "findings"),
                "huiyin.sources.petition-service.url", "http://127.0.0.1:" + closedPort(),
                "huiyin.sign-in.directory", emptyDirectory(),
                "huiyin.routing.read-timeout", "1s",
                "huiyin.routing.largest-body", "8M");
    }

    private String started(String name, String collection) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", new FakeService(name, collection));
            server.start();
            servers.put(name, server);
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

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        servers.values().forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
