package org.huiyin.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.platform.KeycloakRealm;

/**
 * How the four applications are started: their packages as they are in the project, everything they need from outside
 * by configuration.
 */
record Applications(Path project, Home home, Ports ports, Keys keys, Provider provider) {
    /** Four JVMs start at once on few cores: what the second compiler takes there it does not bring in again. */
    private static final List<String> JVM =
            List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED");

    private static final String JSON_LOGS = "QUARKUS_LOG_CONSOLE_JSON_ENABLED";

    Program program(Part application) {
        List<String> arguments = new ArrayList<>(JVM);
        settings(application).forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        arguments.addAll(List.of("-jar", jar(application).toString()));
        return Program.java(arguments, environment(application));
    }

    /** @throws LauncherException if the application is not built */
    void requireBuilt(Part application) {
        if (!Files.exists(jar(application))) {
            throw new LauncherException("not.built", application.label());
        }
    }

    private Path jar(Part application) {
        return project.resolve(application.label()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private Map<String, String> settings(Part application) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.http.host", "127.0.0.1",
                "quarkus.http.port", Integer.toString(ports.of(application)),
                "quarkus.management.host", "127.0.0.1",
                "quarkus.management.port", Integer.toString(ports.managementOf(application)),
                "kafka.bootstrap.servers", ports.bootstrapServers()));
        settings.putAll(application.isService() ? service(application) : gateway());
        return settings;
    }

    private Map<String, String> service(Part service) {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + ports.of(Part.POSTGRES) + "/" + service.database(),
                "quarkus.datasource.username",
                keys.databaseUser(service).name(),
                "quarkus.flyway.username",
                keys.databaseOwner(service).name(),
                "huiyin.evidence.store",
                "FILES",
                "huiyin.evidence.directory",
                home.evidence(service).toString());
    }

    private Map<String, String> gateway() {
        Map<String, String> settings = new HashMap<>();
        Part.services()
                .forEach(service -> settings.put("huiyin.sources." + service.label() + ".url", ports.url(service)));
        if (provider.isWanted()) {
            settings.put("huiyin.sign-in.client-id", KeycloakRealm.PAGE_CLIENT);
        } else {
            settings.put("huiyin.sign-in.directory", home.signIns().toString());
        }
        settings.put("kafka-streams.state.dir", home.streams().toString());
        return settings;
    }

    /** Secrets, and what the user's own environment goes before: logs are for people here. */
    private Map<String, String> environment(Part application) {
        Map<String, String> environment = new HashMap<>(secrets(application));
        if (!System.getenv().containsKey(JSON_LOGS)) {
            environment.put(JSON_LOGS, "false");
        }
        return environment;
    }

    private Map<String, String> secrets(Part application) {
        Map<String, String> secrets = new HashMap<>();
        if (provider.isWanted()) {
            secrets.put("QUARKUS_OIDC_AUTH_SERVER_URL", provider.issuer());
        } else {
            secrets.put("HUIYIN_TOKEN_PUBLIC_KEY", keys.issuer().publicKey());
        }
        if (application.isService()) {
            secrets.put("HUIYIN_KEYSET", keys.keyset());
            secrets.put(
                    "QUARKUS_DATASOURCE_PASSWORD",
                    keys.databaseUser(application).password());
            secrets.put(
                    "QUARKUS_FLYWAY_PASSWORD", keys.databaseOwner(application).password());
        }
        if (application == Part.PETITION_SERVICE) {
            secrets.put("HUIYIN_PETITIONER_KEYSET", keys.petitionerKeyset());
            secrets.put("HUIYIN_PETITIONER_INDEX_KEYSET", keys.petitionerIndexKeyset());
        }
        return secrets;
    }
}
