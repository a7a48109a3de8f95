package org.huiyin.testkit;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
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

        CommittedFile.ofModule("openapi.yaml").holds(new String(served, StandardCharsets.UTF_8));
    }
}
