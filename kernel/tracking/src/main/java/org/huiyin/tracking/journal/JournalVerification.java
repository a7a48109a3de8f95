package org.huiyin.tracking.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyin.tracking.query.QueryException;
import org.jspecify.annotations.Nullable;

/** Checks hash chains row by row, each time in one snapshot of the database. */
@ApplicationScoped
public class JournalVerification {
    private static final int FETCHED = 500;
    /** Also items without a row: then all of their rows are missing. */
    private static final String ROWS = History.COLUMNS + """
            , w.id, w.number, w.last_hash
            from work_item w left join journal j on j.item_id = w.id left join remark r on r.id = j.remark_id
            """;

    private static final String OF_ITEM = ROWS + "where w.id = ? order by j.sequence";
    private static final String OF_KIND =
            ROWS + "where w.kind = ? and " + History.NOT_CONCEALED + " order by w.id, j.sequence";

    private static final String ORPHAN = """
            select j.item_id, j.sequence from journal j
            where not exists (select 1 from work_item w where w.id = j.item_id) order by j.item_id, j.sequence limit 1
            """;

    private static final int ID = 20;
    private static final int NUMBER = 21;
    private static final int LAST_HASH = 22;

    private final DataSource dataSource;

    JournalVerification(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What was found.
     *
     * @param items how many items were checked, up to the broken one
     * @param rows how many journal rows were read
     * @param firstBroken the first row, by age of the item, that is not as it was written; null if all are
     */
    public record Verdict(long items, long rows, @Nullable BrokenRow firstBroken) {}

    /**
     * A row that is missing or was edited, or whose item is gone.
     *
     * @param number null where the item is gone
     */
    public record BrokenRow(UUID item, @Nullable String number, long sequence) {}

    /**
     * Looks at all items but those that the reader must not know of, not even by their number.
     *
     * @param kind of the items
     * @param concealed units whose confidential matters are left out
     */
    public Verdict verify(String kind, Set<String> concealed) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                Verdict verdict = chains(connection, kind, concealed);
                return verdict.firstBroken() == null
                        ? new Verdict(verdict.items(), verdict.rows(), orphan(connection))
                        : verdict;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new QueryException(e);
        }
    }

    /**
     * The sequence of the item's first row that is missing or was edited, null if its chain is whole.
     *
     * <p>One statement reads the rows and what the item says of the last: a row written meanwhile breaks nothing.
     */
    public @Nullable Long firstBroken(UUID item) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_ITEM)) {
            statement.setObject(1, item);
            try (ResultSet rows = statement.executeQuery()) {
                BrokenRow broken = verify(rows).firstBroken();
                return broken == null ? null : broken.sequence();
            }
        } catch (SQLException e) {
            throw new QueryException(e);
        }
    }

    private static Verdict chains(Connection connection, String kind, Set<String> concealed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF_KIND)) {
            statement.setFetchSize(FETCHED);
            statement.setString(1, kind);
            statement.setArray(2, connection.createArrayOf("text", concealed.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                return verify(rows);
            }
        }
    }

    /** A row of an item, of whatever kind, that is no longer there. */
    private static @Nullable BrokenRow orphan(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ORPHAN);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? new BrokenRow(row.getObject(1, UUID.class), null, row.getLong(2)) : null;
        }
    }

    private static Verdict verify(ResultSet rows) throws SQLException {
        long items = 0;
        long read = 0;
        @Nullable Walked walked = null;
        while (rows.next()) {
            UUID id = rows.getObject(ID, UUID.class);
            if (walked == null || !walked.id().equals(id)) {
                if (walked != null && walked.broken() != null) {
                    return new Verdict(items, read, walked.broken());
                }
                walked = new Walked(id, rows.getString(NUMBER), rows.getBytes(LAST_HASH), new Chain());
                items++;
            }
            if (rows.getObject(1) != null) {
                walked.chain().add(History.entry(rows));
                read++;
            }
        }
        return new Verdict(items, read, walked == null ? null : walked.broken());
    }

    private record Walked(UUID id, String number, byte[] lastHash, Chain chain) {
        @Nullable BrokenRow broken() {
            Long sequence = chain.brokenAt(lastHash);
            return sequence == null ? null : new BrokenRow(id, number, sequence);
        }
    }
}
