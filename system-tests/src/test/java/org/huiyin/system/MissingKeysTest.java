package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the launcher makes keys: a packaged application without them ends and says what is missing. */
class MissingKeysTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"task", "petition", "inspection"})
    void a_service_without_keys_names_them_all(String name) throws Exception {
        assertThat(start(name + "-service", database(name)))
                .contains("HUIYIN_TOKEN_PUBLIC_KEY", "QUARKUS_OIDC_AUTH_SERVER_URL")
                .contains("(HUIYIN_KEYSET) is missing", "(HUIYIN_EVIDENCE_STORE) is missing");
    }

    @Test
    void petition_service_names_the_keys_of_petitioners_data_too() throws Exception {
        assertThat(start("petition-service", database("petition")))
                .contains("(HUIYIN_PETITIONER_KEYSET) is missing", "(HUIYIN_PETITIONER_INDEX_KEYSET) is missing");
    }

    private static Map<String, String> database(String name) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", DemoSystem.system().jdbcUrl(name),
                "QUARKUS_DATASOURCE_USERNAME", name,
                "QUARKUS_DATASOURCE_PASSWORD", DemoSystem.system().databasePassword(name),
                "QUARKUS_FLYWAY_USERNAME", name + "_owner",
                "QUARKUS_FLYWAY_PASSWORD", DemoSystem.system().databasePassword(name + "_owner"));
    }

    @Test
    void the_gateway_without_a_key_names_it() throws Exception {
        assertThat(start("gateway", Map.of())).contains("HUIYIN_TOKEN_PUBLIC_KEY", "QUARKUS_OIDC_AUTH_SERVER_URL");
    }

    /** What an application says that must not start. */
    private String start(String application, Map<String, String> environment) throws Exception {
        Path output = Files.createTempFile(directory, application, ".out");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
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
