package org.huiyin.system;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The running system without demo data, whose parts may be killed; it stops with the test JVM. */
public final class BareSystem {
    private static final LaunchedSystem SYSTEM =
            LaunchedSystem.untilTheTestsEnd(Path.of("target", "bare-system"), false);

    private BareSystem() {}

    public static LaunchedSystem system() {
        return SYSTEM;
    }

    /** @param query a count in the database of a service */
    public static long count(String database, String query) throws SQLException {
        try (var connection = connection(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    public static Connection connection(String database) throws SQLException {
        return DriverManager.getConnection(SYSTEM.jdbcUrl(database), database, SYSTEM.databasePassword(database));
    }
}
