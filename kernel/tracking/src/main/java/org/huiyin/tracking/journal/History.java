package org.huiyin.tracking.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.query.QueryException;
import org.jspecify.annotations.Nullable;

/** Reads the journal of one item. */
@ApplicationScoped
public class History {
    static final String COLUMNS = """
            select j.item_id, j.sequence, j.partition, j.action, j.status_before, j.status_after, j.actor_subject,
                j.actor_role, j.actor_unit, j.remark_id, j.remark_hash, j.detail, j.occurred_at, j.recorded_at,
                j.event, j.previous_hash, j.hash, r.salt, r.text
            """;
    /** Leaves out what is confidentially about one of the units in the array that is its parameter. */
    static final String NOT_CONCEALED = "(w.dimensions::json ->> 'concernedUnit' = any(?)) is not true";

    private static final String READ = COLUMNS + """
            from journal j left join remark r on r.id = j.remark_id
            where j.item_id = ? and j.sequence > ? order by j.sequence limit ?
            """;

    private final DataSource dataSource;

    History(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * A row of history with its text.
     *
     * @param remark null where there was none or it was erased
     */
    public record Entry(
            JournalRow row,
            byte[] hash,
            byte @Nullable [] salt,
            @Nullable String remark) {
        public Actor actor() {
            return new Actor(row.actorSubject(), row.actorRole(), row.actorUnit());
        }

        /** Whether the row is as it was written; an erased remark leaves it so. */
        boolean genuine() {
            byte[] kept = row.remarkHash();
            boolean remarkGenuine = kept == null
                    || salt == null
                    || remark == null
                    || MessageDigest.isEqual(kept, Remark.hash(salt, remark));
            return remarkGenuine && MessageDigest.isEqual(hash, row.hash());
        }
    }

    /** The row with that sequence. */
    public Optional<Entry> find(UUID itemId, long sequence) {
        return read(itemId, sequence - 1, 1).stream()
                .filter(entry -> entry.row().sequence() == sequence)
                .findFirst();
    }

    /** Rows after that sequence, oldest first. */
    public List<Entry> read(UUID itemId, long afterSequence, int limit) {
        List<Entry> entries = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setObject(1, itemId);
            statement.setLong(2, afterSequence);
            statement.setInt(3, limit);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    entries.add(entry(result));
                }
            }
        } catch (SQLException e) {
            throw new QueryException(e);
        }
        return entries;
    }

    /** The columns of a row and its remark, in this order, begin with {@code item_id}. */
    static Entry entry(ResultSet result) throws SQLException {
        return new Entry(row(result), result.getBytes(17), result.getBytes(18), result.getString(19));
    }

    private static JournalRow row(ResultSet result) throws SQLException {
        return new JournalRow(
                result.getObject(1, UUID.class),
                result.getLong(2),
                result.getInt(3),
                result.getString(4),
                result.getString(5),
                result.getString(6),
                result.getString(7),
                result.getString(8),
                result.getString(9),
                result.getObject(10, UUID.class),
                result.getBytes(11),
                result.getString(12),
                result.getObject(13, OffsetDateTime.class).toInstant(),
                result.getObject(14, OffsetDateTime.class).toInstant(),
                result.getBytes(15),
                result.getBytes(16));
    }
}
