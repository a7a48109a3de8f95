package org.huiyin.testkit;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed {@code openapi.yaml} of a service is what it serves: a Quarkus test of the service implements this. */
public interface OpenApiContract {
    @Test
    default void the_committed_openapi_document_is_the_one_that_is_served() {
        byte[] served = given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        String document = new String(served, StandardCharsets.UTF_8);
        if (!sameLines(document)) {
            CommittedFile.ofModule("openapi.yaml").holds(document);
        }
    }

    /** The generator writes the keys of a schema in an order that differs from build to build. */
    private static boolean sameLines(String document) {
        Path committed = Path.of("openapi.yaml");
        try {
            return Files.exists(committed)
                    && document.lines()
                            .sorted()
                            .toList()
                            .equals(Files.readString(committed).lines().sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
