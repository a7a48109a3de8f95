package org.huiyin.petition.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.huiyin.tracking.query.QueryException;
import org.jspecify.annotations.Nullable;

/** Reads the petitions' own words from their table. */
@ApplicationScoped
class PetitionTexts {
    private static final int FETCHED_AT_ONCE = 1_000;
    private static final String OLDEST_OPEN = "select pg_snapshot_xmin(pg_current_snapshot())::text";
    private static final String WRITTEN_SINCE = """
            select p.id, concat_ws(E'\\n', p.title, p.content), w.dimensions::json ->> 'concernedUnit'
            from petition p join work_item w on w.id = p.id
            where p.written >= ?::xid8
            """;

    private final DataSource dataSource;

    PetitionTexts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What a petition says.
     *
     * @param words title and content; empty once they were erased
     * @param concernedUnit of a report: from whom it is concealed
     */
    record Text(UUID id, String words, @Nullable String concernedUnit) {}

    /**
     * Hands over the petitions that were written since an earlier call; some may come again.
     *
     * @param mark what that call answered, {@code "0"} for all petitions
     * @return the mark for the next call: nothing is committed behind it later
     */
    String since(String mark, Consumer<Text> reader) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            String next = oldestOpen(connection);
            try (PreparedStatement statement = connection.prepareStatement(WRITTEN_SINCE)) {
                statement.setFetchSize(FETCHED_AT_ONCE);
                statement.setString(1, mark);
                read(statement, reader);
            }
            connection.commit();
            return next;
        } catch (SQLException e) {
            throw new QueryException(e);
        }
    }

    private static String oldestOpen(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OLDEST_OPEN);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static void read(PreparedStatement statement, Consumer<Text> reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.accept(new Text(rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3)));
            }
        }
    }
}
