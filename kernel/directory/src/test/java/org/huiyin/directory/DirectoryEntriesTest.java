package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.DirectoryRecord.Manifest;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.testkit.TestDirectory;
import org.junit.jupiter.api.Test;

class DirectoryEntriesTest {
    private static final TestDirectory REAL = TestDirectory.real();
    private static final Manifest WHOLE = new Manifest(4, 111, 71, 7);

    private final DirectoryEntries entries = new DirectoryEntries(Clock.systemUTC());

    private void apply(DirectoryRecord... records) {
        for (DirectoryRecord directoryRecord : records) {
            entries.apply(directoryRecord.key(), directoryRecord);
        }
    }

    private void applyAll() {
        apply(REAL.entries().toArray(DirectoryRecord[]::new));
    }

    @Test
    void nothing_is_whole_without_its_manifest() {
        applyAll();

        assertThat(entries.missing()).containsExactly("manifest");
        assertThat(entries.copy()).isEmpty();
    }

    @Test
    void entries_and_manifest_make_a_copy() {
        applyAll();
        apply(WHOLE);

        assertThat(entries.missing()).isEmpty();
        assertThat(entries.copy()).hasValueSatisfying(copy -> {
            assertThat(copy.version()).isEqualTo(4);
            assertThat(copy.units().all()).hasSize(111);
            assertThat(copy.categories().all()).hasSize(71);
            assertThat(copy.calendar().years()).hasSize(7);
        });
    }

    @Test
    void less_than_the_manifest_announces_is_not_whole() {
        applyAll();
        apply(new Manifest(4, 112, 72, 8));

        assertThat(entries.missing())
                .containsExactly("units 111 of 112", "categories 71 of 72", "calendarYears 7 of 8");
        assertThat(entries.copy()).isEmpty();
    }

    @Test
    void a_unit_whose_parent_is_missing_is_not_whole() {
        applyAll();
        apply(new Unit("620302-K01-01", "620302-K01", "社区", "COMMUNITY", true), WHOLE);

        assertThat(entries.missing()).containsExactly("parent unit:620302-K01");
    }

    @Test
    void the_last_record_of_a_key_counts_and_none_removes_it() {
        applyAll();
        apply(new Unit("620302-J06-01", "620302-J06", "改名社区", "COMMUNITY", false));
        entries.apply("unit:620302-J05-02", null);
        apply(new Manifest(5, 110, 71, 7));

        assertThat(entries.copy()).hasValueSatisfying(copy -> {
            assertThat(copy.units().unit("620302-J06-01")).map(Unit::name).contains("改名社区");
            assertThat(copy.units().unit("620302-J05-02")).isEmpty();
        });
    }
}
