package org.huiyin.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What the service may do to its own database, and what nobody may do to history. */
public interface DatabaseRightsContract {
    /** PostgreSQL's insufficient_privilege. */
    String REFUSED = "42501";

    TrackedCollection collection();

    @Test
    default void the_service_cannot_make_change_or_drop_anything() throws SQLException {
        try (Connection application = session("quarkus.datasource")) {
            for (String statement : List.of(
                    "create table another (id int)",
                    "create temporary table another (id int)",
                    "alter table work_item add column another int",
                    "alter table journal disable trigger append_only",
                    "drop table journal",
                    "truncate journal",
                    "truncate work_item",
                    "create schema another",
                    "select * from flyway_schema_history",
                    "update flyway_schema_history set success = true")) {
                assertRefused(application, statement);
            }
        }
    }

    @Test
    default void the_service_only_adds_to_history() throws SQLException {
        UUID id = collection().registered();

        try (Connection application = session("quarkus.datasource")) {
            assertRefused(application, "update journal set actor_subject = 'nobody' where item_id = '" + id + "'");
            assertRefused(application, "delete from journal where item_id = '" + id + "'");
            assertThat(rows(application, id)).isOne();
        }
    }

    @Test
    default void the_owner_of_the_schema_does_not_change_history_either() throws SQLException {
        UUID id = collection().registered();

        try (Connection owner = session("quarkus.flyway")) {
            assertRefused(owner, "update journal set actor_subject = 'nobody' where item_id = '" + id + "'");
            assertRefused(owner, "delete from journal where item_id = '" + id + "'");
            assertRefused(owner, "truncate journal");
            assertThat(rows(owner, id)).isOne();
        }
    }

    private static void assertRefused(Connection connection, String statement) {
        assertThatThrownBy(() -> {
                    try (var attempt = connection.createStatement()) {
                        attempt.execute(statement);
                    }
                })
                .as(statement)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(REFUSED));
    }

    private static long rows(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from journal where item_id = ?")) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** @param user the prefix of the settings that name the user and its password */
    private static Connection session(String user) throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(user + ".username", String.class),
                config.getValue(user + ".password", String.class));
    }
}
