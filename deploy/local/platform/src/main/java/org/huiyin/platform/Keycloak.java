package org.huiyin.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Keycloak on 127.0.0.1 in its development mode: its data in a file.
 *
 * @param distribution the unpacked {@code org.keycloak:keycloak-quarkus-dist}: the directory that holds {@code bin/kc.sh}
 * @param security what it proves itself by; null for one without TLS
 */
public record Keycloak(
        Path distribution, int port, @Nullable TransportSecurity security) {

    /** Throws away what it knows; the next start takes in these realms. Their files are for this user alone: passwords. */
    public void prepare(List<KeycloakRealm> realms) {
        Path data = distribution.resolve("data");
        Directories.delete(data);
        try {
            Path imports = Files.createDirectories(data.resolve("import"));
            for (KeycloakRealm realm : realms) {
                SecretFile.write(imports.resolve(realm.name() + "-realm.json"), realm.json());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, in the foreground. */
    public List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                distribution.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--hostname=" + base()));
        command.addAll(security == null ? List.of("--http-port=" + port) : https(security));
        return command;
    }

    private List<String> https(TransportSecurity identity) {
        return List.of(
                "--http-enabled=false",
                "--https-port=" + port,
                "--https-certificate-file=" + identity.identity(),
                "--https-certificate-key-file=" + identity.identity());
    }

    /** What the command needs to know. */
    public Map<String, String> environment() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
    }

    /** For {@code quarkus.oidc.auth-server-url}; also the {@code iss} of its tokens. */
    public String issuer(String realm) {
        return base() + "/realms/" + realm;
    }

    private String base() {
        return (security == null ? "http" : "https") + "://127.0.0.1:" + port;
    }
}
