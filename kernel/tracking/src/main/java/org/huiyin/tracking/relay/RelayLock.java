package org.huiyin.tracking.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The right to be the one active relay of the service: a session-level advisory lock on a connection of its own. It is
 * lost with the connection, so a relay whose connection broke must ask again before it sends.
 */
final class RelayLock implements AutoCloseable {
    private static final long KEY = 0x6875_6979_696eL;

    private final Connection connection;

    private RelayLock(Connection connection) {
        this.connection = connection;
    }

    /** @return null while another relay holds it */
    static @Nullable RelayLock tryAcquire(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, KEY);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    return new RelayLock(connection);
                }
            }
        }
        connection.close();
        return null;
    }

    /** The connection that holds the lock: whatever is read and deleted over it, is so under the lock. */
    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                PreparedStatement statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            statement.setLong(1, KEY);
            statement.execute();
        }
    }
}
