package org.huiyin.system.assembled;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huiyin.platform.Directories;
import org.huiyin.platform.FreePort;
import org.huiyin.platform.OwnSession;

/**
 * A real Keycloak on 127.0.0.1, as a process of its own, in its development mode: without TLS, its data in a file. It is
 * started from an unpacked distribution ({@code org.keycloak:keycloak-quarkus-dist}), whose data are thrown away first.
 */
final class LocalKeycloak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final Process process;
    private final int port;

    private LocalKeycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and returns when it answers for the first of the realms.
     *
     * @param distribution the directory that holds {@code bin/kc.sh}
     * @param log is appended to
     * @throws IllegalStateException if it ends, or is silent for some minutes
     */
    static LocalKeycloak start(Path distribution, int port, List<KeycloakRealm> realms, Path log) {
        try {
            Path data = distribution.resolve("data");
            Directories.delete(data);
            Path imports = Files.createDirectories(data.resolve("import"));
            for (KeycloakRealm realm : realms) {
                Files.writeString(imports.resolve(realm.name() + "-realm.json"), realm.json());
            }
            var keycloak = new LocalKeycloak(process(distribution, port, log), port);
            keycloak.await(realms.getFirst().name(), log);
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For {@code quarkus.oidc.auth-server-url}; also the {@code iss} of its tokens. */
    String issuer(String realm) {
        return "http://127.0.0.1:" + port + "/realms/" + realm;
    }

    @Override
    public void close() {
        Stream<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()));
        all.toList().forEach(one -> {
            one.destroyForcibly();
            one.onExit().join();
        });
    }

    private static Process process(Path distribution, int port, Path log) throws IOException {
        List<String> command = List.of(
                distribution.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + FreePort.any(),
                "--hostname=http://127.0.0.1:" + port);
        ProcessBuilder builder = new ProcessBuilder(OwnSession.command(command))
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        return builder.start();
    }

    private void await(String realm, Path log) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(realm)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("Keycloak did not come up, see " + log);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean answers(String realm) {
        URI configuration = URI.create(issuer(realm) + "/.well-known/openid-configuration");
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(configuration).timeout(ANSWER).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
