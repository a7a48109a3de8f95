package org.huiyin.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.testkit.Patience.patiently;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Requests are counted by endpoint: by the template of its path, never by ids or values. */
@QuarkusTest
class RequestMetricsTest {
    @TestHTTPResource(management = true)
    private URI management;

    private String metrics() {
        return given().get(management.resolve("/q/metrics")).asString();
    }

    @Test
    void an_endpoint_is_one_row_whatever_is_asked() {
        String item = UUID.randomUUID().toString();
        for (String day : new String[] {"2026-11-26", "2026-11-27"}) {
            given().auth()
                    .oauth2(Tokens.of("supervisor", "620302-J01"))
                    .get("/api/v1/specimens/{item}/days?day=" + day, item)
                    .then()
                    .statusCode(200);
        }

        patiently()
                .untilAsserted(() -> assertThat(metrics())
                        .containsPattern(
                                "http_server_requests_seconds_count\\{[^}]*status=\"200\",uri=\"/api/v1/specimens/"
                                        + "\\{id}/days\"[^}]*} 2\\.0[ \n]")
                        .containsPattern(
                                "http_server_requests_seconds_bucket\\{[^}]*uri=\"/api/v1/specimens/\\{id}/days\"[^}]*"
                                        + "le=\"10.0\"} 2\\.0[ \n]"));
        assertThat(metrics()).doesNotContain(item, "2026-11-26");
    }

    @Test
    void a_path_that_nobody_answers_is_no_row_of_its_own() {
        String nothing = UUID.randomUUID().toString();

        given().get("/api/v1/{nothing}", nothing).then().statusCode(404);

        patiently().untilAsserted(() -> assertThat(metrics()).contains("status=\"404\",uri=\"NOT_FOUND\""));
        assertThat(metrics()).doesNotContain(nothing);
    }
}
