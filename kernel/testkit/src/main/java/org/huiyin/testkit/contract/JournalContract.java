package org.huiyin.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.huiyin.testkit.contract.ExportedJournal.Row;
import org.junit.jupiter.api.Test;

/** What an auditor takes away can be checked by itself, and goes on where it ended. */
public interface JournalContract {
    TrackedCollection collection();

    @Test
    default void the_journal_goes_on_where_it_ended_and_its_hashes_can_be_computed_elsewhere() {
        var journal = new ExportedJournal(collection());
        journal.further();
        UUID id = collection().registered();
        List<Row> first = of(id, journal.further());
        collection().act(id, "\"1\"", TrackedCollection.newKey()).then().statusCode(201);

        List<Row> second = of(id, journal.further());

        assertThat(first).singleElement().satisfies(row -> {
            assertThat(row.sequence()).isOne();
            assertThat(row.previousHash()).isEmpty();
            assertThat(row.record()).startsWith("[\"" + id + "\",1,\"");
            assertThat(row.hash()).isEqualTo(row.computedHash());
        });
        assertThat(second).singleElement().satisfies(row -> {
            assertThat(row.sequence()).isEqualTo(2);
            assertThat(row.previousHash()).isEqualTo(first.getFirst().hash());
            assertThat(row.hash()).isEqualTo(row.computedHash());
        });
    }

    private static List<Row> of(UUID item, List<Row> rows) {
        return rows.stream().filter(row -> row.item().equals(item)).toList();
    }
}
