package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.huiyin.event.DirectoryRecord.Place;
import org.huiyin.event.DirectoryRecord.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Districts made up at random out of moves, mergers, closures and foundations, looked at day by day. */
class UnitHistoryPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 40;

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    /** Changes that would make no tree are refused and left out, so that what is left is one on every day. */
    private static List<Unit> district(Random random) {
        List<Unit> units = new ArrayList<>();
        units.add(new Unit("d", null, "区", "DISTRICT", false));
        IntStream.range(0, 14)
                .forEach(number -> units.add(new Unit(
                        "u" + number, units.get(random.nextInt(units.size())).code(), "单位", "OFFICE", false)));
        for (int change = 0; change < 60; change++) {
            List<Unit> changed = new ArrayList<>(units);
            int which = 1 + random.nextInt(units.size() - 1);
            String other = units.get(random.nextInt(units.size())).code();
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            changed.set(which, changed(units.get(which), random.nextInt(4), other, day));
            if (isTree(changed)) {
                units.clear();
                units.addAll(changed);
            }
        }
        return units;
    }

    private static Unit changed(Unit unit, int change, String other, LocalDate day) {
        return switch (change) {
            case 0 -> with(unit, unit.from(), day, null, unit.parents());
            case 1 -> with(unit, unit.from(), day, other, unit.parents());
            case 2 -> with(unit, day, unit.until(), unit.successor(), unit.parents());
            default ->
                with(
                        unit,
                        unit.from(),
                        unit.until(),
                        unit.successor(),
                        List.of(new Place(String.valueOf(unit.parent()), null), new Place(other, day)));
        };
    }

    private static Unit with(Unit unit, LocalDate from, LocalDate until, String successor, List<Place> parents) {
        return new Unit(unit.code(), unit.parent(), "单位", "OFFICE", false, from, until, successor, parents);
    }

    private static boolean isTree(List<Unit> units) {
        try {
            return new UnitHistory(units).on(FIRST).all().size() == units.size();
        } catch (UnitTreeException refused) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void on_every_day_everything_is_below_the_root_once(int seed) {
        List<Unit> units = district(new Random(seed));

        var history = new UnitHistory(units);

        FIRST.minusDays(2).datesUntil(FIRST.plusDays(DAYS + 2)).forEach(day -> {
            UnitTree tree = history.on(day);
            assertThat(tree.subtree("d")).hasSize(units.size());
            Set<String> met = new HashSet<>(Set.of("d"));
            tree.children("d")
                    .forEach(child -> tree.subtree(child.code())
                            .forEach(code -> assertThat(met.add(code)).isTrue()));
            assertThat(met).hasSize(units.size());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void on_every_day_what_exists_stands_below_what_exists_and_what_was_merged_below_its_successor(int seed) {
        List<Unit> units = district(new Random(seed));

        var history = new UnitHistory(units);

        FIRST.datesUntil(FIRST.plusDays(DAYS + 2)).forEach(day -> {
            UnitTree tree = history.on(day);
            assertThat(tree.existing())
                    .allSatisfy(unit -> assertThat(tree.path(unit.code())).allMatch(tree::exists));
            assertThat(units)
                    .filteredOn(unit -> unit.successor() != null && !day.isBefore(unit.until()))
                    .allSatisfy(unit -> assertThat(tree.parent(unit.code())).isEqualTo(unit.successor()));
        });
    }
}
