package org.huiyin.tracking.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.TopicReader;
import org.huiyin.tracking.Rewind;
import org.huiyin.tracking.SpecimenLife;
import org.huiyin.tracking.action.OverdueSweep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class OriginTest {
    private static final String CLIENT = "203.0.113.7";
    private static final String REQUEST = "origin-test-1";
    private static final Map<String, String> BY_THE_GATEWAY =
            Map.of("X-Forwarded-For", CLIENT, "X-Request-Id", REQUEST);

    @Inject
    OverdueSweep sweep;

    @Inject
    DataSource dataSource;

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "supervisor"})
    void a_row_tells_the_request_and_the_client_that_it_came_from(String role) {
        String id = SpecimenLife.registered(BY_THE_GATEWAY);

        SpecimenLife.history(id, Tokens.of(role))
                .body("items[0].origin.via", equalTo("REQUEST"))
                .body("items[0].origin.requestId", equalTo(REQUEST))
                .body("items[0].origin.address", equalTo(CLIENT))
                .body("items[0].detail", not(hasKey("origin")));
        SpecimenLife.verified(id).body("verified", equalTo(true));
    }

    @Test
    void an_action_tells_its_own_and_so_does_its_row_alone() {
        String id = SpecimenLife.registered(BY_THE_GATEWAY);
        String row = SpecimenLife.cancelled(id, Map.of("X-Request-Id", "origin-test-2"));

        SpecimenLife.row(row, Tokens.of("auditor"))
                .body("origin.requestId", equalTo("origin-test-2"))
                .body("origin.address", equalTo("127.0.0.1"));
    }

    @ParameterizedTest
    @CsvSource({"leader,", "handler,620302-J01", "approver,620302"})
    void whoever_handles_or_only_reads_is_not_told(String role, String unit) {
        String id = SpecimenLife.inProgress();

        SpecimenLife.history(id, Tokens.of("test", unit, role))
                .body("items.size()", equalTo(3))
                .body("items", everyItem(not(hasKey("origin"))))
                .body("items.detail", everyItem(not(hasKey("origin"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "<script>", "_hidden", "203.0.113.7.example"})
    void what_is_no_address_is_not_kept(String forwarded) {
        String id = SpecimenLife.registered(Map.of("X-Forwarded-For", forwarded));

        SpecimenLife.history(id, Tokens.of("auditor"))
                .body("items[0].origin.via", equalTo("REQUEST"))
                .body("items[0].origin.address", nullValue());
    }

    @Test
    void every_row_of_an_import_says_that_it_is_imported() {
        String id = SpecimenLife.imported("ORIGIN", BY_THE_GATEWAY);

        SpecimenLife.history(id, Tokens.of("auditor"))
                .body("items.action", hasItem("DEADLINE_PASSED"))
                .body("items.origin.via", everyItem(equalTo("IMPORT")))
                .body("items.origin.requestId", everyItem(equalTo(REQUEST)))
                .body("items.origin.address", everyItem(equalTo(CLIENT)))
                .body("items.detail.importedBy", everyItem(equalTo("test-supervisor@620302-ZF01")));
    }

    @Test
    void what_time_brings_comes_from_the_system() throws SQLException {
        String id = SpecimenLife.inProgress();
        Rewind.item(dataSource, id, "due_at = now() - interval '1 hour'");

        sweep.sweep();

        SpecimenLife.history(id, Tokens.of("auditor"))
                .body("items[3].action", equalTo("DEADLINE_PASSED"))
                .body("items[3].origin", equalTo(Map.of("via", "SYSTEM")));
    }

    @Test
    void what_time_brought_is_the_systems_though_a_request_finds_it() throws SQLException {
        String id = SpecimenLife.inProgress();
        Rewind.item(dataSource, id, "due_at = now() - interval '1 hour'");

        SpecimenLife.cancelled(id, BY_THE_GATEWAY);

        SpecimenLife.history(id, Tokens.of("auditor"))
                .body("items.action[3]", equalTo("DEADLINE_PASSED"))
                .body("items[3].origin.via", equalTo("SYSTEM"))
                .body("items.action[4]", equalTo("CANCEL"))
                .body("items[4].origin.via", equalTo("REQUEST"));
    }

    @Test
    void no_event_tells_it() {
        UUID id = UUID.fromString(SpecimenLife.registered(BY_THE_GATEWAY));

        List<ConsumerRecord<String, byte[]>> records = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> TopicReader.ofThisTest().records(Topics.TASKS).stream()
                                .filter(found -> id.toString().equals(found.key()))
                                .toList(),
                        found -> !found.isEmpty());

        String event = new String(records.getFirst().value(), StandardCharsets.UTF_8);
        assertThat(event).contains(id.toString()).doesNotContain(CLIENT, REQUEST, "origin");
        assertThat(records.getFirst().headers().toString()).doesNotContain(CLIENT, REQUEST);
    }
}
