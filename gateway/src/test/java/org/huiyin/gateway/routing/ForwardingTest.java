package org.huiyin.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.huiyin.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

@GatewayTest
class ForwardingTest {
    private static final int LARGE = 4 * 1024 * 1024;

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void each_path_reaches_the_service_that_owns_it() {
        given().get("/api/v1/tasks/echo").then().statusCode(200).body("service", equalTo("task-service"));
        given().get("/api/v1/directory/echo").then().statusCode(200).body("service", equalTo("task-service"));
        given().get("/api/v1/findings/echo").then().statusCode(200).body("service", equalTo("inspection-service"));
        given().get("/api/v1/rounds/echo").then().statusCode(200).body("service", equalTo("inspection-service"));
    }

    @Test
    void method_query_token_and_trace_reach_the_service_unchanged() {
        given().header("Authorization", "Bearer whatever-the-service-says")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .header("If-Match", "\"3\"")
                .header("X-Request-Id", "given-by-the-caller")
                .header("Content-Type", "application/json")
                .body("{}")
                .urlEncodingEnabled(false)
                .post("/api/v1/tasks/echo?facts=REGISTERED,!EXCLUDED&title=%E4%B8%AD")
                .then()
                .statusCode(200)
                .body("method", equalTo("POST"))
                .body("uri", equalTo("/api/v1/tasks/echo?facts=REGISTERED,!EXCLUDED&title=%E4%B8%AD"))
                .body("headers.authorization", equalTo("Bearer whatever-the-service-says"))
                .body("headers.traceparent", equalTo("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"))
                .body("headers.'if-match'", equalTo("\"3\""))
                .body("headers.'x-request-id'", equalTo("given-by-the-caller"))
                .body("bytes", equalTo(2));
    }

    @Test
    void a_request_without_an_id_gets_one_that_service_and_caller_both_see() {
        var answer = given().get("/api/v1/tasks/echo").then().statusCode(200);

        List<String> ids = answer.extract().headers().getValues("X-Request-Id");

        assertThat(ids).hasSize(1);
        answer.body("headers.'x-request-id'", equalTo(ids.getFirst()));
    }

    @Test
    void headers_of_the_answer_come_back() {
        given().get("/api/v1/tasks/echo").then().header("ETag", "\"7\"").header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void cookies_and_headers_of_one_connection_end_at_the_gateway() {
        given().cookie("huiyin-session", "")
                .cookie("other", "1")
                .header("X-CSRF-Token", "abc")
                .header("TE", "trailers")
                .header("Connection", "keep-alive, X-Only-For-You")
                .header("X-Only-For-You", "1")
                .get("/api/v1/tasks/echo")
                .then()
                .statusCode(200)
                .body("headers.cookie", nullValue())
                .body("headers.'x-csrf-token'", nullValue())
                .body("headers.te", nullValue())
                .body("headers.'x-only-for-you'", nullValue());
    }

    @Test
    void a_service_is_told_who_asks_and_not_what_the_caller_says_of_itself() {
        given().header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("X-Forwarded-Port", "99")
                .header("X-Forwarded-Prefix", "/elsewhere")
                .header("X-Real-IP", "203.0.113.7")
                .header("Forwarded", "for=203.0.113.7;proto=https")
                .get("/api/v1/tasks/echo")
                .then()
                .statusCode(200)
                .body("headers.'x-forwarded-for'", equalTo("127.0.0.1"))
                .body("headers.'x-forwarded-proto'", equalTo("http"))
                .body("headers.'x-forwarded-host'", nullValue())
                .body("headers.'x-forwarded-port'", nullValue())
                .body("headers.'x-forwarded-prefix'", nullValue())
                .body("headers.'x-real-ip'", nullValue())
                .body("headers.forwarded", nullValue());
    }

    @Test
    void large_answers_come_whole() {
        byte[] answer = given().get("/api/v1/tasks/large")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(answer).hasSize(LARGE).containsOnly((byte) 'x');
    }

    @Test
    void large_bodies_of_unknown_length_go_through_whole() throws Exception {
        assertThat(postChunked("/api/v1/tasks/echo", LARGE).body()).contains("\"bytes\":" + LARGE);
    }

    @Test
    void a_body_larger_than_the_limit_is_refused_whether_or_not_it_says_its_length() throws Exception {
        given().body(new byte[9 * 1024 * 1024])
                .post("/api/v1/tasks/echo")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/payload-too-large"));

        assertThat(postChunked("/api/v1/tasks/echo", 9 * 1024 * 1024).statusCode())
                .isEqualTo(413);
    }

    @Test
    void an_answer_without_a_body_stays_without_one() {
        given().delete("/api/v1/tasks/nothing").then().statusCode(204).body(equalTo(""));
    }

    @Test
    void problems_of_a_service_pass_through() {
        given().get("/api/v1/tasks/unknown")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void a_path_that_no_service_owns_is_not_found() {
        given().get("/api/v1/elsewhere").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void no_detour_leads_to_a_path_that_is_not_in_the_table() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/tasks/../../q/echo")
                .then()
                .statusCode(404);
        given().urlEncodingEnabled(false)
                .get("/api/v1/tasks/%2e%2e/%2e%2e/echo")
                .then()
                .statusCode(404);
        given().urlEncodingEnabled(false)
                .get("/api/v1/tasks/../findings/echo")
                .then()
                .body("service", equalTo("inspection-service"))
                .body("uri", equalTo("/api/v1/findings/echo"));
    }

    @Test
    void a_dead_service_is_named_at_once_and_the_others_go_on() {
        for (int i = 0; i < 20; i++) {
            given().header("Accept-Language", "en")
                    .get("/api/v1/petitions/dead")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/service-unavailable"))
                    .body("service", equalTo("petition-service"))
                    .body(
                            "detail",
                            equalTo("petition-service does not answer; try again later."
                                    + " The other services are not affected."))
                    .body("requestId", notNullValue());
        }
        given().get("/api/v1/tasks/echo").then().statusCode(200);
    }

    @Test
    void a_read_whose_connection_is_cut_is_asked_again_and_a_write_is_not() {
        String cut = "/api/v1/tasks/cut?";
        String read = cut + UUID.randomUUID();
        String write = cut + UUID.randomUUID();

        given().get(read).then().statusCode(200).body("asked", equalTo(2));
        given().body("{}").post(write).then().statusCode(503).body("service", equalTo("task-service"));
        given().body("{}").post(write).then().statusCode(200).body("asked", equalTo(2));
    }

    @Test
    void a_service_that_stays_silent_is_given_up() {
        given().get("/api/v1/findings/silent").then().statusCode(503).body("service", equalTo("inspection-service"));
        given().get("/api/v1/findings/echo").then().statusCode(200);
    }

    @Test
    void the_catalogue_of_problems_explains_a_dead_service() {
        given().accept("application/json")
                .get("/problems")
                .then()
                .statusCode(200)
                .body("items.type", hasItem("/problems/service-unavailable"));
    }

    private HttpResponse<String> postChunked(String path, int size) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(gateway.resolve(path))
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size])))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
