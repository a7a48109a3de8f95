package org.huiyin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalPlatformResourceTest {
    @Test
    void an_application_gets_a_database_of_its_own() throws Exception {
        Map<String, String> configuration = started(Map.of("postgres", "petition", "kafka", "false"));

        try (var connection = DriverManager.getConnection(
                configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"))) {
            assertThat(connection.getCatalog()).isEqualTo("petition");
        }
        assertThat(configuration).doesNotContainKey("kafka.bootstrap.servers");
    }

    @Test
    void two_test_classes_share_one_postgres_and_one_broker() {
        Map<String, String> first = started(Map.of());

        Map<String, String> second = started(Map.of());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void an_application_without_a_database_gets_none() {
        Map<String, String> configuration = started(Map.of("postgres", "none"));

        assertThat(configuration)
                .doesNotContainKey("quarkus.datasource.jdbc.url")
                .containsKey("kafka.bootstrap.servers");
    }

    @Test
    void a_misspelt_argument_is_refused() {
        assertThatThrownBy(() -> started(Map.of("postgre", "petition")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("postgre");
    }

    private static Map<String, String> started(Map<String, String> arguments) {
        var resource = new LocalPlatformResource();
        resource.init(arguments);
        return resource.start();
    }
}
