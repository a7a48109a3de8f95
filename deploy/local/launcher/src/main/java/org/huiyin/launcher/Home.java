package org.huiyin.launcher;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the local system keeps its state.
 *
 * @param directory {@code .huiyin} in the project, or {@code HUIYIN_HOME}
 */
record Home(Path directory) {
    Path postgres() {
        return directory.resolve("postgres");
    }

    Path kafka() {
        return directory.resolve("kafka");
    }

    /** State of the gateway's streams; it can be rebuilt from the topics. */
    Path streams() {
        return directory.resolve("streams");
    }

    /** The files of a service's items. */
    Path evidence(Part service) {
        return evidence().resolve(service.label());
    }

    private Path evidence() {
        return directory.resolve("evidence");
    }

    /** Where Keycloak is unpacked. */
    Path keycloak() {
        return directory.resolve("keycloak");
    }

    /** Exists while Keycloak is the sign-in provider. */
    Path providerWanted() {
        return directory.resolve("with-keycloak");
    }

    Path keys() {
        return directory.resolve("keys");
    }

    /** One file per sign-in link that has not been used. */
    Path signIns() {
        return directory.resolve("sign-in");
    }

    Path demoData() {
        return directory.resolve("demo-data");
    }

    /** Exists since the demo data were loaded completely. */
    Path demoLoaded() {
        return directory.resolve("demo-data.loaded");
    }

    Path ports() {
        return directory.resolve("ports.properties");
    }

    Path lock() {
        return directory.resolve("lock");
    }

    Path log(Part part) {
        return part == Part.POSTGRES ? postgres().resolve("postgres.log") : logs().resolve(part.label() + ".log");
    }

    Path pidFile(Part part) {
        return directory.resolve("run").resolve(part.label() + ".pid");
    }

    Path logs() {
        return directory.resolve("logs");
    }

    /** All that the launcher ever makes in it. */
    List<Path> everything() {
        return List.of(
                postgres(),
                kafka(),
                streams(),
                evidence(),
                keycloak(),
                providerWanted(),
                keys(),
                signIns(),
                demoData(),
                demoLoaded(),
                ports(),
                logs(),
                directory.resolve("run"));
    }
}
