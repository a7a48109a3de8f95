package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.huiyin.testkit.TestDirectory;
import org.huiyin.web.Caller;
import org.huiyin.web.Role;
import org.junit.jupiter.api.Test;

class UnitScopeTest {
    private static final UnitTree UNITS = new UnitTree(TestDirectory.real().units());

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
}
