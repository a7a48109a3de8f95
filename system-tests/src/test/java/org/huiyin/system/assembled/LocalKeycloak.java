package org.huiyin.system.assembled;

import static org.huiyin.testkit.Patience.patiently;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.huiyin.platform.Directories;
import org.huiyin.platform.FreePort;
import org.huiyin.platform.OwnSession;
import org.huiyin.system.Api;

/**
 * A real Keycloak on 127.0.0.1, as a process of its own, in its development mode: without TLS, its data in a file. It is
 * started from an unpacked distribution ({@code org.keycloak:keycloak-quarkus-dist}), whose data are thrown away first.
 */
final class LocalKeycloak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

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
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
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
        new ProcessTree(process.toHandle()).kill();
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
        var api = new Api(issuer(realm), "");
        patiently()
                .atMost(PATIENCE)
                .alias("Keycloak, see " + log)
                .ignoreException(UncheckedIOException.class)
                .until(() -> api.fetch("/.well-known/openid-configuration").status() == 200);
    }
}
