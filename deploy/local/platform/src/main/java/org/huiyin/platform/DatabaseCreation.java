package org.huiyin.platform;

import java.sql.Connection;
import java.sql.SQLException;

/** Users and databases, made only where they are missing. */
record DatabaseCreation(Connection connection) {

    void user(DatabaseUser user) throws SQLException {
        String verb = exists("SELECT 1 FROM pg_roles WHERE rolname = ?", user.name()) ? "ALTER" : "CREATE";
        String password = user.password().replace("'", "''");
        execute(verb + " ROLE " + quoted(user.name()) + " LOGIN PASSWORD '" + password + "'");
    }

    void database(String name, DatabaseUser owner) throws SQLException {
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute("CREATE DATABASE " + quoted(name) + " OWNER " + quoted(owner.name()));
        }
    }

    /** In databases of before there were two users the application owned everything, the database too. */
    void handOver(DatabaseUser application, DatabaseUser owner) throws SQLException {
        execute("REASSIGN OWNED BY " + quoted(application.name()) + " TO " + quoted(owner.name()));
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
