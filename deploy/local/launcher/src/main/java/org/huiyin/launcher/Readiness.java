package org.huiyin.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.huiyin.platform.Pause;

/** Waits until an application says that it is ready, and tells why if it does not. */
record Readiness(HttpClient client, Home home, Ports ports, Provider provider) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int TOLD_LINES = 5;

    /** Waits until the application is ready, or until the broker takes connections. */
    void await(Part part, ProcessHandle process) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!(part.speaksHttp() ? isReady(part) : isListening(part))) {
            if (!process.isAlive()) {
                throw new LauncherException("ended", part.label(), home.log(part), lastLines(home.log(part)));
            }
            if (System.nanoTime() > deadline) {
                throw new LauncherException("not.ready", part.label(), PATIENCE.toSeconds(), home.log(part));
            }
            Pause.of(PAUSE);
        }
    }

    boolean isReady(Part part) {
        try {
            var request = HttpRequest.newBuilder(health(part)).timeout(ANSWER).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private URI health(Part part) {
        return URI.create(
                part == Part.KEYCLOAK
                        ? provider.issuer() + "/.well-known/openid-configuration"
                        : "http://127.0.0.1:" + ports.managementOf(part) + "/q/health/ready");
    }

    private boolean isListening(Part part) {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), ports.of(part))) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static String lastLines(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            List<String> last = lines.stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("\tat "))
                    .toList();
            return String.join("\n", last.subList(Math.max(0, last.size() - TOLD_LINES), last.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
