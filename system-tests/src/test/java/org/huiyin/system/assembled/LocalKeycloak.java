package org.huiyin.system.assembled;

import static org.huiyin.testkit.Patience.patiently;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.huiyin.platform.Keycloak;
import org.huiyin.platform.KeycloakRealm;
import org.huiyin.platform.OwnSession;
import org.huiyin.system.Api;

/** A real Keycloak, as a process of its own. */
final class LocalKeycloak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Keycloak keycloak;

    private LocalKeycloak(Process process, Keycloak keycloak) {
        this.process = process;
        this.keycloak = keycloak;
    }

    /**
     * Starts it and returns when it answers for the first of the realms.
     *
     * @param client that knows its certificate
     * @param log is appended to
     */
    static LocalKeycloak start(Keycloak keycloak, List<KeycloakRealm> realms, HttpClient client, Path log) {
        keycloak.prepare(realms);
        ProcessBuilder builder = new ProcessBuilder(OwnSession.command(keycloak.command()))
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(keycloak.environment());
        try {
            var started = new LocalKeycloak(builder.start(), keycloak);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            started.await(new Api(keycloak.issuer(realms.getFirst().name()), "", client), log);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** See {@link Keycloak#issuer}. */
    String issuer(String realm) {
        return keycloak.issuer(realm);
    }

    @Override
    public void close() {
        new ProcessTree(process.toHandle()).kill();
    }

    private void await(Api api, Path log) {
        patiently()
                .atMost(PATIENCE)
                .alias("Keycloak, see " + log)
                .ignoreException(UncheckedIOException.class)
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("Keycloak has ended, see " + log);
                    }
                    return api.fetch("/.well-known/openid-configuration").status() == 200;
                });
    }
}
