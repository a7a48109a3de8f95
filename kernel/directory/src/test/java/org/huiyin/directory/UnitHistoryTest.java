package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.huiyin.event.DirectoryRecord.Place;
import org.huiyin.event.DirectoryRecord.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitHistoryTest {
    private static final LocalDate MOVE = LocalDate.of(2025, 6, 1);
    private static final LocalDate MERGER = LocalDate.of(2026, 3, 1);
    private static final LocalDate NEXT_MERGER = LocalDate.of(2026, 9, 1);
    private static final LocalDate CLOSURE = LocalDate.of(2026, 5, 1);
    private static final LocalDate FOUNDATION = LocalDate.of(2027, 1, 1);

    /**
     * Streets a, b and c below district d; community x moves from a to b; b is merged into c, c into a; office o below a
     * is closed; y is to come below a.
     */
    private static final UnitHistory UNITS = new UnitHistory(List.of(
            new Unit("d", null, "区", "DISTRICT", false),
            new Unit("a", "d", "甲", "STREET", false),
            new Unit("b", "d", "乙", "STREET", false, null, MERGER, "c", List.of()),
            new Unit("c", "d", "丙", "STREET", false, null, NEXT_MERGER, "a", List.of()),
            new Unit("x", "a", "小区", "COMMUNITY", false, null, null, null, places()),
            new Unit("o", "a", "站", "OFFICE", false, null, CLOSURE, null, List.of()),
            new Unit("y", "a", "新区", "COMMUNITY", false, FOUNDATION, null, null, List.of())));

    private static List<Place> places() {
        return List.of(new Place("a", null), new Place("b", MOVE), new Place("c", MERGER), new Place("a", NEXT_MERGER));
    }

    private static Unit unit(String code, @Nullable String parent, @Nullable LocalDate until, @Nullable String heir) {
        return new Unit(code, parent, code, "PARTY", false, null, until, heir, List.of());
    }

    @Test
    void a_moved_unit_stands_where_it_stood_on_the_day() {
        assertThat(UNITS.on(MOVE.minusDays(1)).subtree("a")).containsExactlyInAnyOrder("a", "x", "o", "y");
        assertThat(UNITS.on(MOVE).subtree("a")).containsExactlyInAnyOrder("a", "o", "y");
        assertThat(UNITS.on(MOVE).path("x")).containsExactly("x", "b", "d");
    }

    @Test
    void a_merged_unit_hangs_below_its_successor_from_that_day_on() {
        assertThat(UNITS.on(MERGER.minusDays(1)).subtree("c")).containsExactly("c");
        assertThat(UNITS.on(MERGER).subtree("c")).containsExactlyInAnyOrder("c", "b", "x");
        assertThat(UNITS.on(MERGER).exists("b")).isFalse();
        assertThat(UNITS.on(MERGER).heir("b")).isEqualTo("c");
        assertThat(UNITS.on(MERGER).heir("c")).isEqualTo("c");
    }

    @Test
    void mergers_chain() {
        UnitTree after = UNITS.on(NEXT_MERGER);

        assertThat(after.path("b")).containsExactly("b", "c", "a", "d");
        assertThat(after.heir("b")).isEqualTo("a");
        assertThat(after.holder("b")).isEqualTo("a");
        assertThat(after.belongsTo("x", "b")).isTrue();
        assertThat(after.withPredecessors(List.of("a"))).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void a_closed_unit_stays_below_the_place_where_it_was_and_holds_nothing_new() {
        UnitTree after = UNITS.on(CLOSURE);

        assertThat(UNITS.on(CLOSURE.minusDays(1)).exists("o")).isTrue();
        assertThat(after.exists("o")).isFalse();
        assertThat(after.subtree("a")).contains("o");
        assertThat(after.heir("o")).isEqualTo("o");
        assertThat(after.holder("o")).isEqualTo("a");
    }

    @Test
    void a_unit_to_come_hangs_where_it_will_stand_first() {
        UnitTree before = UNITS.on(FOUNDATION.minusDays(1));

        assertThat(before.exists("y")).isFalse();
        assertThat(before.parent("y")).isEqualTo("a");
        assertThat(before.existing()).extracting(Unit::code).doesNotContain("y");
        assertThat(UNITS.on(FOUNDATION).existing()).extracting(Unit::code).contains("y");
    }

    @Test
    void there_is_one_tree_for_all_days_between_two_changes() {
        assertThat(UNITS.on(MOVE)).isSameAs(UNITS.on(MERGER.minusDays(1)));
        assertThat(UNITS.on(LocalDate.of(1950, 1, 1))).isSameAs(UNITS.on(MOVE.minusDays(1)));
        assertThat(UNITS.on(LocalDate.of(2190, 1, 1))).isSameAs(UNITS.on(FOUNDATION));
    }

    @Test
    void the_tree_of_a_question_is_that_of_the_day_it_asks_about() {
        Instant noon = Instant.parse("2026-11-25T04:00:00Z");
        var copy = new DirectoryCopy(
                1,
                UNITS,
                new CategoryTree(List.of()),
                new WorkingCalendar(List.of()),
                List.of(),
                Clock.fixed(noon, ZoneOffset.UTC));
        Instant beforeTheMove = Instant.parse("2025-05-31T15:59:59Z");

        assertThat(copy.units()).isSameAs(UNITS.on(LocalDate.of(2026, 11, 25)));
        assertThat(copy.unitsAsked(null, null, null)).isSameAs(copy.units());
        assertThat(copy.unitsAsked(null, null, MOVE)).isSameAs(UNITS.on(MOVE));
        assertThat(copy.unitsAsked(null, null, LocalDate.of(2027, 12, 31))).isSameAs(copy.units());
        assertThat(copy.unitsAsked(null, beforeTheMove, MERGER)).isSameAs(UNITS.on(MOVE.minusDays(1)));
        assertThat(copy.unitsAsked(null, beforeTheMove.plusSeconds(1), null)).isSameAs(UNITS.on(MOVE));
        assertThat(copy.unitsAsked(FOUNDATION, beforeTheMove, MERGER)).isSameAs(UNITS.on(FOUNDATION));
    }

    @Test
    void what_is_no_tree_on_some_day_is_refused_with_the_day() {
        assertThatThrownBy(() -> new UnitHistory(
                        List.of(unit("d", null, null, null), unit("a", "d", MOVE, null), unit("b", "a", null, null))))
                .isInstanceOf(UnitTreeException.class)
                .hasMessage("'b' stands below 'a', which does not exist on 2025-06-01")
                .extracting("unit", "day")
                .containsExactly("b", MOVE);
        assertThatThrownBy(() -> new UnitHistory(
                        List.of(unit("d", null, null, null), unit("a", "d", MOVE, "b"), unit("b", "d", MOVE, "a"))))
                .hasMessageContaining("no way up");
        assertThatThrownBy(() -> new UnitHistory(
                        List.of(unit("d", null, null, null), unit("a", "d", MOVE, null), unit("b", "d", MERGER, "a"))))
                .hasMessageContaining("'b' stands below 'a'");
        assertThatThrownBy(() -> new UnitHistory(List.of(unit("d", null, MOVE, null), unit("a", "d", null, null))))
                .hasMessageContaining("'a' stands below 'd'");
        assertThatThrownBy(() -> new UnitHistory(List.of(
                        unit("d", null, null, null),
                        new Unit(
                                "a",
                                "d",
                                "a",
                                "PARTY",
                                false,
                                null,
                                null,
                                null,
                                List.of(new Place("d", null), new Place("b", MOVE))),
                        unit("b", "a", null, null))))
                .hasMessageContaining("no way up");
    }
}
