package org.huiyin.system.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.huiyin.system.LaunchedSystem;

/** The running system without demo data whose parts are killed; it stops with the test JVM. */
final class FaultSystem {
    private static final LaunchedSystem SYSTEM =
            LaunchedSystem.untilTheTestsEnd(Path.of("target", "fault-system"), false);

    private FaultSystem() {}

    static LaunchedSystem system() {
        return SYSTEM;
    }

    /** @param query a count in the database of a service */
    static long count(String database, String query) throws SQLException {
        try (var connection = connection(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    static Connection connection(String database) throws SQLException {
        return DriverManager.getConnection(SYSTEM.jdbcUrl(database), database, SYSTEM.databasePassword(database));
    }
}
