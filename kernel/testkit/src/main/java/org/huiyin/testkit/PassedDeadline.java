package org.huiyin.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Lets the deadline of an item pass, because tests do not wait for days; the next sweep sees it. */
public final class PassedDeadline {
    private static final String PASS = """
            update work_item set changed_at = now() - interval '9 days', due_at = now() - interval '1 hour',
                original_due_at = now() - interval '1 hour', next_sweep_at = now() - interval '1 hour' where id = ?
            """;

    private PassedDeadline() {}

    /** @throws IllegalArgumentException if there is no such item */
    public static void of(DataSource dataSource, String item) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(PASS)) {
            statement.setObject(1, UUID.fromString(item));
            if (statement.executeUpdate() != 1) {
                throw new IllegalArgumentException("no item " + item);
            }
        }
    }
}
