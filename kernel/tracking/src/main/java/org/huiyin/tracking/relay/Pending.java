package org.huiyin.tracking.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.huiyin.event.EventCodec;
import org.huiyin.event.EventJson;
import org.huiyin.event.TraceContext;

/** Journal rows that are still to be sent, in journal order: for one item that is the order of its changes. */
final class Pending {
    private static final String READ = """
            select p.journal_id, j.item_id, j.sequence, j.occurred_at, j.event, p.traceparent, p.tracestate
            from outbox_pending p join journal j on j.id = p.journal_id
            order by p.journal_id limit ?
            """;

    private Pending() {}

    /** @param origin the context in which the row was written */
    record Row(
            long journalId, UUID itemId, long sequence, OffsetDateTime occurredAt, byte[] event, TraceContext origin) {
        ProducerRecord<String, byte[]> kafkaRecord(RelayConfig config) {
            ProducerRecord<String, byte[]> kafkaRecord =
                    EventCodec.itemRecord(config.topic(), config.source(), itemId, sequence, occurredAt, event);
            origin.addTo(kafkaRecord.headers());
            return kafkaRecord;
        }
    }

    static List<Row> read(Connection connection, int limit) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setInt(1, limit);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(new Row(
                            result.getLong(1),
                            result.getObject(2, UUID.class),
                            result.getLong(3),
                            EventJson.time(
                                    result.getObject(4, OffsetDateTime.class).toInstant()),
                            result.getBytes(5),
                            new TraceContext(result.getString(6), result.getString(7))));
                }
            }
        }
        return rows;
    }

    static void delete(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from outbox_pending where journal_id = any(?)")) {
            Object[] ids = rows.stream().map(Row::journalId).toArray();
            statement.setArray(1, connection.createArrayOf("bigint", ids));
            statement.executeUpdate();
        }
    }
}
