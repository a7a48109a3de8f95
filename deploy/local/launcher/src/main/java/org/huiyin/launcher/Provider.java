package org.huiyin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.platform.Keycloak;
import org.huiyin.platform.KeycloakRealm;
import org.huiyin.platform.KeycloakRealm.Person;
import org.huiyin.platform.LocalIssuer.Grant;

/** Keycloak as the sign-in provider of the local system, where {@code up --keycloak} asked for one. */
record Provider(Path project, Home home, Ports ports, Keys keys) {
    /** The client of {@code ./huiyin token} and of the demo data: people hand it their password. */
    static final String CLIENT = "huiyin-launcher";

    private static final String REALM = "huiyin";
    private static final Map<String, String> TEN_HOURS = Map.of("access.token.lifespan", "36000");

    boolean isWanted() {
        return Files.exists(home.providerWanted());
    }

    /** From the next start on. */
    void want(boolean wanted) {
        try {
            if (wanted) {
                StateFile.replace(home.providerWanted(), "");
            } else {
                Files.deleteIfExists(home.providerWanted());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer() {
        return ports.url(Part.KEYCLOAK) + "/realms/" + REALM;
    }

    /** Of all demo persons alike. */
    String password() {
        return keys.demoPassword();
    }

    /** @throws LauncherException if Keycloak is not unpacked */
    void requireUnpacked() {
        if (distribution().isEmpty()) {
            throw new LauncherException("keycloak.missing", home.keycloak());
        }
    }

    /** The command that starts it, with the demo persons in its realm and nothing else. */
    Program program() {
        var keycloak = new Keycloak(distribution().orElseThrow(), ports.of(Part.KEYCLOAK), null);
        keycloak.prepare(List.of(realm()));
        return new Program(keycloak.command(), keycloak.environment());
    }

    private KeycloakRealm realm() {
        KeycloakRealm realm = KeycloakRealm.read(project.resolve("deploy/keycloak/huiyin-realm.json"))
                .pageAt(List.of("http://localhost:" + ports.of(Part.GATEWAY), ports.url(Part.GATEWAY)))
                .withPasswordClient(CLIENT, true, TEN_HOURS);
        Arrays.stream(DemoPerson.values()).forEach(person -> realm.with(person(person)));
        return realm;
    }

    private Person person(DemoPerson person) {
        Grant grant = person.grant();
        return new Person(person.role(), grant.subject(), password(), Set.of(person.role()), grant.unit());
    }

    private Optional<Path> distribution() {
        if (!Files.isDirectory(home.keycloak())) {
            return Optional.empty();
        }
        try (Stream<Path> unpacked = Files.list(home.keycloak())) {
            return unpacked.filter(directory -> Files.isExecutable(directory.resolve("bin/kc.sh")))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
