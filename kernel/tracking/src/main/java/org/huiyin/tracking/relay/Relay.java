package org.huiyin.tracking.relay;

import com.fasterxml.uuid.Generators;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.event.EventCodec;
import org.huiyin.event.EventJson;
import org.huiyin.event.EventTracing;
import org.huiyin.event.Marker;
import org.huiyin.event.Topics;

/**
 * One pass of the relay: in one database snapshot it sends what is pending, then a marker that speaks of the same
 * snapshot, and forgets the rows only when the broker has them. At least once, in order per item.
 */
@ApplicationScoped
class Relay {
    private final RelayConfig config;
    private final Map<String, Object> kafka;
    private final Clock clock;
    private final EventTracing tracing;
    private final Counter sent;
    private final Counter failures;
    private Instant heartbeatDue = Instant.MIN;
    private Instant countsDue = Instant.MIN;

    Relay(
            RelayConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Clock clock,
            OpenTelemetry telemetry,
            MeterRegistry metrics) {
        this.config = config;
        this.kafka = kafka;
        this.clock = clock;
        this.tracing = new EventTracing(telemetry);
        this.sent = Counter.builder("huiyin.relay.sent")
                .description("Journal rows that the broker has")
                .register(metrics);
        this.failures = Counter.builder("huiyin.relay.failures")
                .description("Passes that did not work; what they were to send is sent again")
                .register(metrics);
    }

    void failed() {
        failures.increment();
    }

    Sender sender() {
        return new Sender(kafka, tracing);
    }

    /**
     * @param connection holds the relay lock
     * @return whether more rows may be pending
     */
    boolean pass(Connection connection, Sender sender) throws SQLException {
        Instant at = clock.instant();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        List<Pending.Row> rows = Pending.read(connection, config.batch());
        rows.forEach(row -> sender.send(row.kafkaRecord(config), row.origin()));
        boolean more = rows.size() == config.batch();
        if (!more && !at.isBefore(heartbeatDue)) {
            sendMarkers(connection, sender, at);
        }
        sender.confirm();
        if (!rows.isEmpty()) {
            Pending.delete(connection, rows);
        }
        connection.commit();
        connection.setAutoCommit(true);
        sent.increment(rows.size());
        return more;
    }

    private void sendMarkers(Connection connection, Sender sender, Instant at) throws SQLException {
        boolean counted = !at.isBefore(countsDue);
        Map<Integer, List<Marker.Count>> counts = counted ? SnapshotCounts.read(connection) : Map.of();
        UUID id = Generators.timeBasedEpochGenerator().generate();
        for (int partition = 0; partition < Topics.ITEM_PARTITIONS; partition++) {
            List<Marker.Count> own = counted ? counts.getOrDefault(partition, List.of()) : null;
            sender.send(EventCodec.markerRecord(
                    config.topic(), new Marker(id, config.source(), EventJson.time(at), partition, own)));
        }
        heartbeatDue = at.plus(config.poll());
        countsDue = counted ? at.plus(config.countsEvery()) : countsDue;
    }
}
