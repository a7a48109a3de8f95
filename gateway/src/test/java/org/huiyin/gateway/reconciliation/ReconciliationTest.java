package org.huiyin.gateway.reconciliation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.event.Marker;
import org.huiyin.event.Topics;
import org.huiyin.gateway.Feed;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.gateway.topology.Events;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Uses a partition of the tasks that no other test of the gateway writes to. */
@GatewayTest
class ReconciliationTest {
    private static final String TASKS = "sources.find { it.source == 'task-service' }";
    private static final String PARTITION = TASKS + ".partitions[3]";

    @TestHTTPResource(management = true)
    private URI management;

    @Test
    void markers_are_compared_poison_is_shown_and_a_marker_that_agrees_heals_it() {
        try (Feed feed = new Feed().beating()) {
            feed.send(
                    Topics.TASKS,
                    Events.finding(
                            Events.idIn(3), 1, "620302-J01", CountingClock.REGISTERED, Events.DAY, Fact.REGISTERED));
            eventually(() -> feed.send(Feed.marker(Topics.TASKS, 3, List.of())), PARTITION + ".difference", 1);

            feed.send(new ProducerRecord<>(Topics.TASKS, 3, "not-an-item", new byte[] {1}));
            eventually(() -> {}, TASKS + ".poison", 1);
            reconciliation("leader")
                    .body(TASKS + ".complete", equalTo(false))
                    .body(TASKS + ".reason", equalTo("POISON"))
                    .body(PARTITION + ".poison[0].key", containsString("offset-"))
                    .body(PARTITION + ".first[0].unit", equalTo("620302-J01"))
                    .body(PARTITION + ".first[0].gateway", equalTo(1));

            var one =
                    new Marker.Count("FINDING", CountingClock.REGISTERED, "620302-J01", FactSet.of(Fact.REGISTERED), 1);
            eventually(() -> feed.send(Feed.marker(Topics.TASKS, 3, List.of(one))), TASKS + ".poison", 0);
            eventually(() -> {}, TASKS + ".complete", true);
            reconciliation("auditor")
                    .body(PARTITION + ".difference", equalTo(0))
                    .body(TASKS + ".partitions", hasSize(12))
                    .body(PARTITION + ".marker", notNullValue());
        }
    }

    /** Acts again and again: a marker that a heartbeat of another feed overtook is old, and old ones are ignored. */
    private static void eventually(Runnable again, String path, Object value) {
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            again.run();
            reconciliation("leader").body(path, equalTo(value));
        });
    }

    private static ValidatableResponse reconciliation(String role) {
        return given().auth()
                .oauth2(Tokens.of(role))
                .get("/api/v1/indicators/reconciliation")
                .then()
                .statusCode(200);
    }

    @Test
    void the_difference_and_what_belongs_to_it_are_metrics() {
        given().get(management.resolve("/q/metrics"))
                .then()
                .statusCode(200)
                .body(containsString("huiyin_reconciliation_difference{source=\"task-service\"}"))
                .body(containsString("huiyin_data_through_seconds{source=\"task-service\"}"))
                .body(containsString("huiyin_poison{source=\"task-service\"}"))
                .body(containsString("huiyin_cells "));
    }

    @ParameterizedTest
    @CsvSource({"handler, 403", "operator, 403", "supervisor, 200", "inspection-officer, 200"})
    void only_those_who_see_all_figures_see_it(String role, int status) {
        given().auth()
                .oauth2(Tokens.of(role))
                .get("/api/v1/indicators/reconciliation")
                .then()
                .statusCode(status);
    }
}
