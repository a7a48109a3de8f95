package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the launcher makes keys: a packaged application without them ends and says which one is missing. */
class MissingKeysTest {
    /** Nobody answers there: it is asked after the keys were looked at. */
    private static final String PROVIDER = "http://127.0.0.1:9/realms/huiyin";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"task", "petition", "inspection"})
    void a_service_without_keys_names_them(String name) throws Exception {
        String withoutKeyset =
                start(name + "-service", database(name, Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", PROVIDER)));
        String withoutTokenKey = start(name + "-service", database(name, Map.of("HUIYIN_KEYSET", keyset())));

        String withoutStore = start(
                name + "-service",
                database(name, Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", PROVIDER, "HUIYIN_KEYSET", keyset())));

        assertThat(withoutStore).contains("HUIYIN_EVIDENCE_STORE").contains("is missing");
        assertThat(withoutKeyset).contains("HUIYIN_KEYSET").contains("is missing");
        assertThat(withoutTokenKey).contains("HUIYIN_TOKEN_PUBLIC_KEY").contains("QUARKUS_OIDC_AUTH_SERVER_URL");
    }

    @Test
    void the_gateway_without_a_key_names_it() throws Exception {
        String said = start("gateway", Map.of());

        assertThat(said).contains("HUIYIN_TOKEN_PUBLIC_KEY").contains("QUARKUS_OIDC_AUTH_SERVER_URL");
    }

    private static Map<String, String> database(String name, Map<String, String> keys) {
        Map<String, String> environment = new HashMap<>(keys);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", DemoSystem.system().jdbcUrl(name));
        environment.put("QUARKUS_DATASOURCE_USERNAME", name);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", DemoSystem.system().databasePassword(name));
        return environment;
    }

    private static String keyset() throws IOException {
        return Files.readString(DemoSystem.system().home().resolve("keys/keyset"))
                .strip();
    }

    /** What an application says that must not start. */
    private String start(String application, Map<String, String> environment) throws Exception {
        Path output = Files.createTempFile(directory, application, ".out");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.http.port=0",
                        "-Dquarkus.management.port=0",
                        "-jar",
                        Path.of("..", application, "target/quarkus-app/quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("KAFKA_BOOTSTRAP_SERVERS", DemoSystem.system().bootstrapServers());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isOne();
            return Files.readString(output);
        } finally {
            process.destroyForcibly();
        }
    }
}
