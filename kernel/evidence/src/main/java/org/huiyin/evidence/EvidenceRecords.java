package org.huiyin.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyin.event.EventJson;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.query.QueryException;

/** Which file was handed in for which item: rows that are written once in the caller's transaction; names may be erased. */
@ApplicationScoped
public class EvidenceRecords {
    private static final String COLUMNS = """
            id, item_id, cycle, sha256, name, media_type, size, uploaded_by, uploaded_role, uploaded_unit, uploaded_at
            """;
    private static final String OF_ITEM = "select " + COLUMNS + " from evidence where item_id = ?";
    private static final int MOST_OTHERS = 100;

    private final DataSource dataSource;

    EvidenceRecords(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Writes a row. */
    public void add(Evidence evidence) {
        run("insert into evidence (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", statement -> {
            statement.setObject(1, evidence.id());
            statement.setObject(2, evidence.itemId());
            statement.setInt(3, evidence.cycle());
            statement.setBytes(4, evidence.sha256().bytes());
            statement.setString(5, evidence.name());
            statement.setString(6, evidence.mediaType());
            statement.setLong(7, evidence.size());
            statement.setString(8, evidence.uploader().subject());
            statement.setString(9, evidence.uploader().role());
            statement.setString(10, evidence.uploader().unit());
            statement.setObject(11, EventJson.time(evidence.uploadedAt()));
            return statement.executeUpdate();
        });
    }

    /** All files of an item, oldest first. */
    public List<Evidence> of(UUID itemId) {
        return run(OF_ITEM + " order by uploaded_at, id", statement -> {
            statement.setObject(1, itemId);
            return rows(statement);
        });
    }

    /** A file of this very item. */
    public Optional<Evidence> find(UUID itemId, UUID id) {
        return run(OF_ITEM + " and id = ?", statement -> {
            statement.setObject(1, itemId);
            statement.setObject(2, id);
            return rows(statement).stream().findFirst();
        });
    }

    /** The item's record of that content. */
    public Optional<Evidence> find(UUID itemId, Sha256 sha256) {
        return run(OF_ITEM + " and sha256 = ?", statement -> {
            statement.setObject(1, itemId);
            statement.setBytes(2, sha256.bytes());
            return rows(statement).stream().findFirst();
        });
    }

    /** Other items with the same content, the first of them by time; a content that no other item has is left out. */
    public Map<Sha256, List<UUID>> others(UUID itemId, Collection<Sha256> contents) {
        return run("""
                select sha256, item_id from (
                    select sha256, item_id, row_number() over (partition by sha256 order by uploaded_at, id) as place
                    from evidence
                    where sha256 = any(array(select decode(digits, 'hex') from unnest(?) as digits)) and item_id <> ?
                ) as found
                where place <= ? order by sha256, place
                """, statement -> {
            Object[] hashes = contents.stream().map(Sha256::hex).toArray();
            statement.setArray(1, statement.getConnection().createArrayOf("text", hashes));
            statement.setObject(2, itemId);
            statement.setInt(3, MOST_OTHERS);
            Map<Sha256, List<UUID>> items = new HashMap<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    items.computeIfAbsent(Sha256.of(result.getBytes(1)), hash -> new ArrayList<>())
                            .add(result.getObject(2, UUID.class));
                }
            }
            return items;
        });
    }

    /** The names of an item's files: they may name people. What the files are, and who handed them in, stays. */
    public void eraseNames(UUID itemId) {
        run("update evidence set name = '*' where item_id = ?", statement -> {
            statement.setObject(1, itemId);
            return statement.executeUpdate();
        });
    }

    private static List<Evidence> rows(PreparedStatement statement) throws SQLException {
        List<Evidence> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    private static Evidence row(ResultSet result) throws SQLException {
        return new Evidence(
                result.getObject(1, UUID.class),
                result.getObject(2, UUID.class),
                result.getInt(3),
                Sha256.of(result.getBytes(4)),
                result.getString(5),
                result.getString(6),
                result.getLong(7),
                new Actor(result.getString(8), result.getString(9), result.getString(10)),
                result.getObject(11, OffsetDateTime.class).toInstant());
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new QueryException(e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
