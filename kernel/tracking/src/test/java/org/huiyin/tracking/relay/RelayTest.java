package org.huiyin.tracking.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Marker;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.TopicReader;
import org.huiyin.tracking.SpecimenLife;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class RelayTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    DataSource dataSource;

    @Inject
    RelayLoop loop;

    @Inject
    MeterRegistry metrics;

    @Test
    void every_change_is_sent_in_order_and_then_forgotten() {
        UUID id = UUID.fromString(SpecimenLife.submitted());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(TopicReader.ofThisTest().events(Topics.TASKS, id))
                        .extracting(ItemEvent::sequence)
                        .containsExactly(1L, 2L, 3L, 4L));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(pending()).isZero());
        assertThat(metrics.get("huiyin.outbox.depth").gauge().value()).isZero();
        assertThat(metrics.get("huiyin.outbox.age").gauge().value()).isZero();
        assertThat(metrics.get("huiyin.relay.active").gauge().value()).isEqualTo(1);
        assertThat(metrics.get("huiyin.relay.failures").counter().count()).isZero();
        assertThat(loop.healthy()).isTrue();
    }

    @Test
    void markers_say_what_the_service_counts() throws SQLException {
        SpecimenLife.submitted();
        long inTable = count("select sum(quantity) from fact_interval where until is null");

        await().atMost(PATIENCE).untilAsserted(() -> {
            List<Marker> counted = TopicReader.ofThisTest().markers(Topics.TASKS).stream()
                    .filter(marker -> marker.counts() != null)
                    .toList();
            UUID last = counted.getLast().id();
            List<Marker> round =
                    counted.stream().filter(marker -> marker.id().equals(last)).toList();
            assertThat(round).hasSize(Topics.ITEM_PARTITIONS);
            assertThat(round.stream()
                            .flatMap(RelayTest::counts)
                            .mapToLong(Marker.Count::count)
                            .sum())
                    .isGreaterThanOrEqualTo(inTable);
        });
    }

    private static Stream<Marker.Count> counts(Marker marker) {
        return marker.counts() == null ? Stream.empty() : marker.counts().stream();
    }

    @Test
    void a_second_relay_stands_by() throws SQLException {
        assertThat(RelayLock.tryAcquire(dataSource)).isNull();
    }

    private long pending() throws SQLException {
        return count("select count(*) from outbox_pending");
    }

    private long count(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
