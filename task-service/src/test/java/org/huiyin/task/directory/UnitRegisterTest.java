package org.huiyin.task.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huiyin.event.DirectoryRecord.Place;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.task.directory.UnitChange.Kind;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.web.ProblemException;
import org.huiyin.web.ProblemType;
import org.junit.jupiter.api.Test;

class UnitRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 6, 1);

    /** Streets a and b below district d, communities a1 and a2 below a. */
    private List<Unit> units = List.of(
            new Unit("d", null, "区", "DISTRICT", false),
            new Unit("a", "d", "甲", "STREET", false),
            new Unit("b", "d", "乙", "STREET", false),
            new Unit("a1", "a", "一", "COMMUNITY", false),
            new Unit("a2", "a", "二", "COMMUNITY", false));

    private List<UnitChange> make(Function<UnitRegister, List<UnitChange>> change) {
        List<UnitChange> made = change.apply(new UnitRegister(units));
        List<Unit> after = new ArrayList<>(units);
        made.forEach(one -> {
            after.removeIf(unit -> unit.code().equals(one.unit().code()));
            after.add(one.unit());
        });
        units = after;
        return made;
    }

    private ProblemType problem(Function<UnitRegister, List<UnitChange>> change) {
        var register = new UnitRegister(units);
        return catchThrowableOfType(ProblemException.class, () -> change.apply(register))
                .type();
    }

    private static Unit unit(String code, String parent, LocalDate from) {
        return new Unit(code, parent, code, "COMMUNITY", false, from, null, null, List.of());
    }

    @Test
    void a_move_keeps_the_place_before() {
        List<UnitChange> made = make(register -> register.move("a1", "b", DAY));

        assertThat(made).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.MOVED);
            assertThat(change.unit().parents()).containsExactly(new Place("a", null), new Place("b", DAY));
        });
        make(register -> register.move("a1", "d", LATER));
        make(register -> register.move("a1", "a", DAY.plusDays(9)));
        assertThat(new UnitRegister(units).unit("a1").orElseThrow().parents())
                .extracting(Place::parent)
                .containsExactly("a", "b", "a", "d");
    }

    @Test
    void a_merger_takes_along_what_stands_below() {
        List<UnitChange> made = make(register -> register.merge("a", "b", DAY));

        assertThat(made)
                .extracting(UnitChange::kind, change -> change.unit().code())
                .containsExactly(tuple(Kind.MERGED, "a"), tuple(Kind.MOVED, "a1"), tuple(Kind.MOVED, "a2"));
        assertThat(made.getFirst().unit().successor()).isEqualTo("b");
        assertThat(made.getFirst().unit().until()).isEqualTo(DAY);
        assertThat(made.getLast().unit().parentOn(DAY)).isEqualTo("b");
    }

    @Test
    void a_unit_goes_neither_below_itself_nor_into_what_is_below_it() {
        assertThat(problem(register -> register.move("a", "a", DAY))).isEqualTo(UnitProblem.BELOW_ITSELF);
        assertThat(problem(register -> register.move("a", "a1", DAY))).isEqualTo(UnitProblem.BELOW_ITSELF);
        assertThat(problem(register -> register.merge("a", "a", DAY))).isEqualTo(UnitProblem.BELOW_ITSELF);
        assertThat(problem(register -> register.merge("a", "a1", DAY))).isEqualTo(UnitProblem.BELOW_ITSELF);
    }

    @Test
    void a_unit_goes_nowhere_that_is_not_there_on_the_day() {
        make(register -> register.close("a2", DAY));
        make(register -> register.found(unit("b1", "b", LATER), LATER));

        assertThat(problem(register -> register.move("a1", "a2", DAY))).isEqualTo(UnitProblem.DESTINATION_NOT_THERE);
        assertThat(problem(register -> register.merge("a1", "a2", DAY))).isEqualTo(UnitProblem.DESTINATION_NOT_THERE);
        assertThat(problem(register -> register.move("a1", "b1", DAY))).isEqualTo(UnitProblem.DESTINATION_NOT_THERE);
        assertThat(problem(register -> register.move("a1", "nowhere", DAY))).isEqualTo(TrackingProblem.UNKNOWN_UNIT);
        assertThat(problem(register -> register.found(unit("c", "nowhere", DAY), DAY)))
                .isEqualTo(TrackingProblem.UNKNOWN_UNIT);
    }

    @Test
    void a_unit_that_has_others_below_is_not_closed() {
        var register = new UnitRegister(units);

        var problem = catchThrowableOfType(ProblemException.class, () -> register.close("a", DAY));

        assertThat(problem.type()).isEqualTo(UnitProblem.UNITS_BELOW);
        assertThat(problem.extensions()).containsEntry("units", List.of("a1", "a2"));
        make(again -> again.close("a1", DAY));
        make(again -> again.move("a2", "b", DAY));
        assertThat(make(again -> again.close("a", DAY))).hasSize(1);
    }

    @Test
    void a_unit_ends_once_and_after_all_that_is_planned() {
        make(register -> register.move("a1", "b", LATER));

        assertThat(problem(register -> register.close("a1", DAY))).isEqualTo(UnitProblem.CHANGE_OVERLAPS);
        assertThat(problem(register -> register.merge("a1", "b", LATER))).isEqualTo(UnitProblem.CHANGE_OVERLAPS);
        assertThat(problem(register -> register.move("a1", "d", LATER))).isEqualTo(UnitProblem.CHANGE_OVERLAPS);
        make(register -> register.close("a2", LATER));
        assertThat(problem(register -> register.close("a2", DAY))).isEqualTo(UnitProblem.CHANGE_OVERLAPS);
        assertThat(problem(register -> register.move("a2", "b", LATER))).isEqualTo(UnitProblem.UNIT_NOT_THERE);
    }

    @Test
    void a_change_that_leaves_another_unit_without_a_place_is_refused() {
        make(register -> register.found(unit("a3", "a", LATER), LATER));

        assertThat(problem(register -> register.merge("a", "b", DAY))).isEqualTo(UnitProblem.NO_PLACE);
        make(register -> register.merge("a2", "b", LATER));
        assertThat(problem(register -> register.close("b", DAY))).isEqualTo(UnitProblem.NO_PLACE);
    }

    @Test
    void the_root_stays_and_a_code_is_taken_once() {
        assertThat(problem(register -> register.move("d", "a", DAY))).isEqualTo(UnitProblem.ROOT_UNIT);
        assertThat(problem(register -> register.merge("d", "a", DAY))).isEqualTo(UnitProblem.ROOT_UNIT);
        assertThat(problem(register -> register.close("d", DAY))).isEqualTo(UnitProblem.ROOT_UNIT);
        assertThat(problem(register -> register.found(unit("a", "d", DAY), DAY)))
                .isEqualTo(UnitProblem.CODE_TAKEN);
        assertThat(problem(register -> register.move("a", "d", DAY))).isEqualTo(UnitProblem.CHANGES_NOTHING);
        assertThat(problem(register -> register.rename("a", "甲"))).isEqualTo(UnitProblem.CHANGES_NOTHING);
        assertThat(make(register -> register.rename("d", "新区")))
                .singleElement()
                .satisfies(change -> assertThat(change.unit().name()).isEqualTo("新区"));
    }
}
