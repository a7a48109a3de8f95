package org.huiyin.tracking.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.huiyin.testkit.Patience.patiently;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.TestPlatform;
import org.huiyin.tracking.SpecimenLife;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class JournalTest {
    @Inject
    DataSource dataSource;

    @Inject
    Journal journal;

    @ParameterizedTest
    @CsvSource({
        "update journal set actor_subject = 'someone-else' where sequence = 3 and item_id = ?, 3",
        "update journal set event = 'x' where sequence = 2 and item_id = ?, 2",
        "update journal set detail = '{}' where sequence = 3 and item_id = ?, 3",
        "delete from journal where sequence = 2 and item_id = ?, 2",
        "delete from journal where sequence = 4 and item_id = ?, 4",
        "update remark set text = 'nothing' where item_id = ?, 4"
    })
    void an_edit_is_found_and_named(String edit, int sequence) throws SQLException {
        String id = SpecimenLife.submitted();
        patiently().untilAsserted(() -> assertThat(pending(id)).isZero());

        execute(edit, id);

        SpecimenLife.verified(id).body("verified", equalTo(false)).body("firstBroken", equalTo(sequence));
        SpecimenLife.verification()
                .statusCode(200)
                .body("verified", equalTo(false))
                .body("firstBroken.item", equalTo(id))
                .body("firstBroken.sequence", equalTo(sequence));
        execute("delete from work_item where id = ?", id);
        SpecimenLife.verification().body("firstBroken.item", equalTo(id)).body("firstBroken.number", nullValue());
        forget(id);
        SpecimenLife.verification().body("verified", equalTo(true)).body("firstBroken", nullValue());
    }

    @Test
    void rows_written_while_a_chain_is_checked_break_nothing() {
        String id = SpecimenLife.inProgress();

        var writing = CompletableFuture.runAsync(() -> SpecimenLife.urged(id, 60));
        while (!writing.isDone()) {
            SpecimenLife.verified(id).body("verified", equalTo(true)).body("firstBroken", nullValue());
        }

        writing.join();
        SpecimenLife.present(id).body("version", equalTo(63));
    }

    @Test
    void only_an_auditor_has_everything_verified() {
        SpecimenLife.verificationBy("supervisor").statusCode(403);
    }

    @Test
    void only_an_auditor_takes_the_journal_away() {
        SpecimenLife.journalBy("supervisor").statusCode(403);
        SpecimenLife.journalBy("auditor").statusCode(200);
    }

    @Test
    void what_a_transaction_under_way_may_still_come_before_is_not_given_away() {
        String id = SpecimenLife.submitted();

        assertThat(rowsOf(id, Duration.ofHours(1))).isEmpty();
        assertThat(rowsOf(id, Duration.ZERO)).containsExactly(1L, 2L, 3L, 4L);
    }

    private List<Long> rowsOf(String id, Duration settledAfter) {
        return new JournalExport(dataSource, () -> settledAfter, Clock.systemUTC())
                .after(0, "SPECIMEN", Set.of(), 100_000).stream()
                        .filter(row -> row.entry().row().itemId().equals(UUID.fromString(id)))
                        .map(row -> row.entry().row().sequence())
                        .toList();
    }

    @Test
    void an_erased_remark_leaves_the_chain_whole() throws SQLException {
        String id = SpecimenLife.submitted();

        execute("delete from remark where item_id = ?", id);

        SpecimenLife.verified(id).body("verified", equalTo(true)).body("items[3].remark", nullValue());
    }

    @Test
    void nothing_is_journaled_outside_a_transaction() {
        assertThatThrownBy(() -> journal.write(List.of())).isInstanceOf(TransactionalException.class);
    }

    @Test
    void numbers_are_printed_with_prefix_and_year() {
        assertThat(Numbering.format("DB", 2026, 123)).isEqualTo("DB-2026-000123");
    }

    private void forget(String id) throws SQLException {
        try (Connection connection = TestPlatform.asSuperuser("test");
                PreparedStatement statement = connection.prepareStatement("delete from journal where item_id = ?")) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeUpdate();
        }
    }

    /** An edit before the relay has sent the row would reach the topic, or leave a row that is never sent. */
    private long pending(String id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from outbox_pending join journal on id = journal_id where item_id = ?")) {
            statement.setObject(1, UUID.fromString(id));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void execute(String sql, String id) throws SQLException {
        try (Connection connection = TestPlatform.asSuperuser("test");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
