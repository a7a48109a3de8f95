package org.huiyin.tracking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Moves an item's times into the past, because tests do not wait for days. */
public final class Rewind {
    private Rewind() {}

    /** @param columns assignments, e.g. {@code warn_at = now() - interval '1 hour'} */
    public static void item(DataSource dataSource, String id, String columns) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("update work_item set changed_at = now()"
                        + " - interval '9 days', next_sweep_at = now() - interval '1 minute', " + columns
                        + " where id = ?")) {
            statement.setObject(1, UUID.fromString(id));
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("no item " + id);
            }
        }
    }
}
