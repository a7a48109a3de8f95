package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.testkit.TestDirectory;
import org.huiyin.web.Caller;
import org.huiyin.web.Role;
import org.junit.jupiter.api.Test;

class UnitScopeTest {
    private static final UnitTree UNITS = new UnitHistory(TestDirectory.real().units()).on(LocalDate.of(2026, 11, 25));

    @Test
    void a_handler_covers_the_units_from_its_own_downwards() {
        var scope = UnitScope.of(new Caller("a", Set.of(Role.HANDLER), "620302-J01"), UNITS);

        assertThat(scope.covers("620302-J01-01")).isTrue();
        assertThat(scope.covers("620302-J01")).isTrue();
        assertThat(scope.covers("620302")).isFalse();
        assertThat(scope.covers("620302-J02")).isFalse();
        assertThat(scope.covers(null)).isFalse();
    }

    @Test
    void a_supervisor_covers_everything() {
        var scope = UnitScope.of(new Caller("a", Set.of(Role.SUPERVISOR), null), UNITS);

        assertThat(scope.covers("620302-J02")).isTrue();
        assertThat(scope.covers(null)).isTrue();
        assertThat(scope.conceals("620302-J02")).isFalse();
    }

    @Test
    void a_matter_about_the_callers_unit_or_one_above_is_hidden_whatever_the_role() {
        var scope = UnitScope.of(new Caller("a", Set.of(Role.SUPERVISOR, Role.LEADER), "620302-J01"), UNITS);

        assertThat(scope.conceals("620302-J01")).isTrue();
        assertThat(scope.conceals("620302")).isTrue();
        assertThat(scope.conceals("620302-J01-01")).isFalse();
        assertThat(scope.conceals("620302-J02")).isFalse();
        assertThat(scope.conceals(null)).isFalse();
    }

    @Test
    void a_unit_that_nobody_knows_covers_nothing_and_learns_nothing() {
        var scope = UnitScope.of(new Caller("a", Set.of(Role.HANDLER), "620302-X99"), UNITS);

        assertThat(scope.covers("620302-X99")).isFalse();
        assertThat(scope.conceals("620302-J02")).isTrue();
        assertThat(scope.conceals("620302")).isTrue();
    }

    @Test
    void a_caller_without_unit_or_role_covers_nothing() {
        var scope = UnitScope.of(new Caller("a", Set.of(Role.OPERATOR), null), UNITS);

        assertThat(scope.covers("620302-J02")).isFalse();
        assertThat(scope.everything()).isFalse();
    }

    @Test
    void a_successor_covers_what_was_merged_into_it_and_learns_nothing_about_it() {
        var merger = LocalDate.of(2026, 7, 1);
        var history = new UnitHistory(List.of(
                new Unit("d", null, "区", "DISTRICT", false),
                new Unit("a", "d", "甲", "STREET", false),
                new Unit("b", "d", "乙", "STREET", false, null, merger, "a", List.of())));
        var caller = new Caller("c", Set.of(Role.HANDLER), "a");

        var before = UnitScope.of(caller, history.on(merger.minusDays(1)));
        var after = UnitScope.of(caller, history.on(merger));

        assertThat(before.covers("b")).isFalse();
        assertThat(before.conceals("b")).isFalse();
        assertThat(after.covers("b")).isTrue();
        assertThat(after.conceals("b")).isTrue();
        assertThat(UnitScope.of(new Caller("c", Set.of(Role.HANDLER), "b"), history.on(merger))
                        .conceals("a"))
                .isTrue();
    }
}
