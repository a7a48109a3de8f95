package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code ./huiyin verify} goes over the whole history of all services. */
class VerifyTest {
    private static final String EDIT =
            "update journal set actor_subject = 'somebody-else' where item_id = ? and sequence = 2";
    private static final String MEND = "update journal set actor_subject = ? where item_id = ? and sequence = 2";

    private final LaunchedSystem system = DemoSystem.system();
    private final Item item = anyItem();

    /** A petition whose history has a second row by that actor. */
    private record Item(UUID id, String number, String actor) {}

    @AfterEach
    void mend() throws SQLException {
        try (Connection connection = petitions();
                var mending = connection.prepareStatement(MEND)) {
            mending.setString(1, item.actor());
            mending.setObject(2, item.id());
            mending.executeUpdate();
        }
        assertThat(system.run("verify").lines()).hasSize(8).allMatch(line -> line.contains("all as they were written"));
    }

    @Test
    void the_first_row_that_was_edited_is_named() throws SQLException {
        try (Connection connection = petitions();
                var editing = connection.prepareStatement(EDIT)) {
            editing.setObject(1, item.id());
            assertThat(editing.executeUpdate()).isOne();
        }

        assertThatThrownBy(() -> system.run("verify"))
                .hasMessageContaining("petitions: row 2 of " + item.number() + " is missing or was edited")
                .hasMessageContaining("tasks: ")
                .hasMessageContaining("all as they were written");
    }

    private Item anyItem() {
        try (Connection connection = petitions();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select w.id, w.number, j.actor_subject from work_item w join journal j on j.item_id = w.id
                        where j.sequence = 2 order by w.number limit 1""")) {
            row.next();
            return new Item(row.getObject(1, UUID.class), row.getString(2), row.getString(3));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection petitions() throws SQLException {
        return system.asSuperuser("petition");
    }
}
