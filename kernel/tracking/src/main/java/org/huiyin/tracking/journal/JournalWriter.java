package org.huiyin.tracking.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import org.huiyin.event.EventJson;
import org.huiyin.event.TraceContext;
import org.jspecify.annotations.Nullable;

/** Collects journal rows, their outbox rows and remarks, and sends each as one batch. */
final class JournalWriter implements AutoCloseable {
    private static final String JOURNAL = """
            with appended as (
                insert into journal (item_id, sequence, partition, action, status_before, status_after, actor_subject,
                    actor_role, actor_unit, remark_id, remark_hash, detail, occurred_at, recorded_at, event,
                    previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning id)
            insert into outbox_pending (journal_id, traceparent, tracestate)
                select id, cast(? as text), cast(? as text) from appended
            """;
    private static final String REMARK = "insert into remark (id, item_id, salt, text) values (?, ?, ?, ?)";

    private final TraceContext trace;
    private final PreparedStatement rows;
    private final PreparedStatement remarks;

    /** @param trace in which the rows' events are to be sent; it stands beside the journal and never in it */
    JournalWriter(Connection connection, TraceContext trace) throws SQLException {
        this.trace = trace;
        rows = connection.prepareStatement(JOURNAL);
        remarks = connection.prepareStatement(REMARK);
    }

    /** @return the row's hash */
    byte[] add(JournalRow row, @Nullable Remark remark) {
        byte[] hash = row.hash();
        try {
            bind(row, hash);
            rows.addBatch();
            if (remark != null) {
                remarks.setObject(1, remark.id());
                remarks.setObject(2, remark.itemId());
                remarks.setBytes(3, remark.salt());
                remarks.setString(4, remark.text());
                remarks.addBatch();
            }
        } catch (SQLException e) {
            throw new Journal.JournalException(e);
        }
        return hash;
    }

    private void bind(JournalRow row, byte[] hash) throws SQLException {
        rows.setObject(1, row.itemId());
        rows.setLong(2, row.sequence());
        rows.setInt(3, row.partition());
        rows.setString(4, row.action());
        rows.setString(5, row.before());
        rows.setString(6, row.after());
        rows.setString(7, row.actorSubject());
        rows.setString(8, row.actorRole());
        rows.setString(9, row.actorUnit());
        rows.setObject(10, row.remarkId(), Types.OTHER);
        rows.setBytes(11, row.remarkHash());
        rows.setString(12, row.detail());
        rows.setObject(13, utc(row.occurredAt()));
        rows.setObject(14, utc(row.recordedAt()));
        rows.setBytes(15, row.event());
        rows.setBytes(16, row.previousHash());
        rows.setBytes(17, hash);
        rows.setString(18, trace.traceparent());
        rows.setString(19, trace.tracestate());
    }

    static OffsetDateTime utc(java.time.Instant instant) {
        return EventJson.time(instant);
    }

    void flush() throws SQLException {
        rows.executeBatch();
        remarks.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        remarks.close();
    }
}
