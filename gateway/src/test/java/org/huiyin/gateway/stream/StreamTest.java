package org.huiyin.gateway.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.Topics;
import org.huiyin.gateway.Feed;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.gateway.topology.Events;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

@GatewayTest
class StreamTest {
    private static final String QUERY = "/api/v1/stream?indicator=completed-count&unit=620302-J02";

    @TestHTTPResource
    private URI gateway;

    @Test
    void a_number_moves_on_an_open_stream() {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        try (Feed feed = new Feed().beating();
                HttpClient client = HttpClient.newHttpClient()) {
            Future<?> response = client.sendAsync(request(), HttpResponse.BodyHandlers.ofLines())
                    .thenAccept(opened -> opened.body().forEach(lines::add));
            await().atMost(Duration.ofMinutes(3)).until(() -> lines.contains("event:snapshot"));

            feed.send(
                    Topics.INSPECTIONS,
                    Events.finding(
                            UUID.randomUUID(),
                            1,
                            "620302-J02",
                            CountingClock.COMPLETED,
                            LocalDate.of(2021, 3, 5),
                            Fact.REGISTERED));

            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(lines)
                            .contains("event:values")
                            .anyMatch(line -> line.startsWith("data:{\"answers\":[{\"indicator\":\"completed-count\"")
                                    && line.contains("\"numerator\":1,")));
            assertThat(lines).anyMatch(line -> line.startsWith("id:"));
            response.cancel(true);
            client.shutdownNow();
        }
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(gateway.resolve(QUERY))
                .header("Authorization", "Bearer " + Tokens.of("leader"))
                .build();
    }

    @Test
    void what_no_view_holds_is_not_streamed() {
        given().auth()
                .oauth2(Tokens.of("leader"))
                .get("/api/v1/stream?indicator=open-count&unit=620302&channel=APP")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("not-streamed"));
    }

    @Test
    void an_unknown_indicator_is_named_with_those_there_are() {
        given().auth()
                .oauth2(Tokens.of("leader"))
                .get("/api/v1/stream?indicator=happiness-rate")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("indicator"))
                .body("errors[0].allowed", hasItem("open-count"));
    }

    @Test
    void a_stream_needs_an_indicator_a_token_and_a_role() {
        given().auth().oauth2(Tokens.of("leader")).get("/api/v1/stream").then().statusCode(400);
        given().get("/api/v1/stream?indicator=open-count").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("somebody", null, "visitor"))
                .get("/api/v1/stream?indicator=open-count")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("operator", "620302"))
                .get("/api/v1/stream?indicator=rectification-rate")
                .then()
                .statusCode(403);
    }
}
