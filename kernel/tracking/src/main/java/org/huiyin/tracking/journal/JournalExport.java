package org.huiyin.tracking.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.huiyin.tracking.query.QueryException;

/** Reads the rows of all items in the order in which they were written, for who keeps or checks them elsewhere. */
@ApplicationScoped
public class JournalExport {
    private static final String ROWS = History.COLUMNS + """
            , j.id, w.number
            from journal j join work_item w on w.id = j.item_id left join remark r on r.id = j.remark_id
            where j.id > ? and j.recorded_at <= ? and w.kind = ? and
            """ + History.NOT_CONCEALED + " order by j.id limit ?";
    private static final int ID = 20;
    private static final int NUMBER = 21;

    private final DataSource dataSource;
    private final JournalConfig config;
    private final Clock clock;

    JournalExport(DataSource dataSource, JournalConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
    }

    /**
     * One row and whose it is.
     *
     * @param position where it stands among all rows of the service
     * @param number the item's
     */
    public record Row(long position, String number, History.Entry entry) {}

    /**
     * The rows behind a position that no transaction still under way can come before.
     *
     * @param kind of the items
     * @param concealed units whose confidential matters are left out
     */
    public List<Row> after(long position, String kind, Set<String> concealed, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setLong(1, position);
            statement.setObject(2, settled());
            statement.setString(3, kind);
            statement.setArray(4, connection.createArrayOf("text", concealed.toArray()));
            statement.setInt(5, limit);
            try (ResultSet result = statement.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(new Row(result.getLong(ID), result.getString(NUMBER), History.entry(result)));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new QueryException(e);
        }
    }

    private OffsetDateTime settled() {
        return clock.instant().minus(config.settledAfter()).atOffset(ZoneOffset.UTC);
    }
}
