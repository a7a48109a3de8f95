package org.huiyin.platform;

import java.sql.Connection;
import java.sql.SQLException;

/** Users and databases, made only where they are missing. */
record DatabaseCreation(Connection connection) {

    void user(String name, String password) throws SQLException {
        String verb = exists("SELECT 1 FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
        execute(verb + " ROLE " + quoted(name) + " LOGIN PASSWORD '" + password.replace("'", "''") + "'");
    }

    void database(String name, String owner) throws SQLException {
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute("CREATE DATABASE " + quoted(name) + " OWNER " + quoted(owner));
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
