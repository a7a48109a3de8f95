package org.huiyin.testkit;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed {@code openapi.yaml} of a service is what it serves: a Quarkus test of the service implements this. */
public interface OpenApiContract {
    @Test
    default void the_committed_openapi_document_is_the_one_that_is_served() throws IOException {
        byte[] served = given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        Path committed = Path.of("openapi.yaml");
        if (!Files.exists(committed) || !document(served).equals(document(Files.readAllBytes(committed)))) {
            CommittedFile.ofModule("openapi.yaml").holds(new String(served, StandardCharsets.UTF_8));
        }
    }

    /** Compared as a tree: the generator writes the keys of an object in an order that differs from build to build. */
    private static JsonNode document(byte[] yaml) throws IOException {
        return new YAMLMapper().readTree(yaml);
    }
}
