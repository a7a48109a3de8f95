package org.huiyin.tracking.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.tracking.item.Clockwork.item;
import static org.huiyin.tracking.item.Clockwork.step;

import java.util.List;
import java.util.Map;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.tracking.specimen.SpecimenState;
import org.junit.jupiter.api.Test;

class NumbersBesideItemsTest {
    private final Tracking item = item("2026-11-02T09:00:00");

    private List<Contribution> recorded(SpecimenState state) {
        item.record("SET", state, step("2026-11-03T09:00:00"), ActionBody.NONE);
        return item.counted().contributions();
    }

    @Test
    void a_target_counts_beside_its_item() {
        item.setQuantities(Map.of(Fact.QUANTITY_TARGET, 400L, Fact.QUANTITY_ACTUAL, 452L));

        assertThat(recorded(SpecimenState.ASSIGNED))
                .extracting(Contribution::clock, Contribution::facts, Contribution::count)
                .containsExactly(
                        tuple(CountingClock.REGISTERED, FactSet.NONE, 1L),
                        tuple(CountingClock.REGISTERED, FactSet.of(Fact.QUANTITY_TARGET), 400L),
                        tuple(CountingClock.REGISTERED, FactSet.of(Fact.QUANTITY_ACTUAL), 452L));
    }

    @Test
    void nothing_reached_yet_counts_nothing() {
        item.setQuantities(Map.of(Fact.QUANTITY_TARGET, 400L, Fact.QUANTITY_ACTUAL, 0L));

        assertThat(recorded(SpecimenState.ASSIGNED))
                .extracting(Contribution::count)
                .containsExactly(1L, 400L);
    }

    @Test
    void a_ledger_counts_in_the_place_of_its_item() {
        item.setQuantities(Map.of(Fact.LEAD_TRANSFERRED, 64L, Fact.LEAD_CONCLUDED, 62L));

        assertThat(recorded(SpecimenState.ASSIGNED))
                .extracting(Contribution::facts, Contribution::count)
                .containsExactly(
                        tuple(FactSet.of(Fact.LEAD_TRANSFERRED), 64L), tuple(FactSet.of(Fact.LEAD_CONCLUDED), 62L));
    }

    @Test
    void the_numbers_of_an_excluded_item_say_why_and_nothing_else() {
        item.setQuantities(Map.of(Fact.QUANTITY_TARGET, 30L));
        CommonSteps.exclude(item, Fact.CANCELLED, step("2026-11-03T09:00:00").at());

        assertThat(recorded(SpecimenState.CANCELLED))
                .extracting(Contribution::facts, Contribution::count)
                .contains(tuple(FactSet.of(Fact.QUANTITY_TARGET, Fact.EXCLUDED, Fact.CANCELLED), 30L));
    }

    @Test
    void only_the_number_that_changed_is_counted_anew() {
        item.setQuantities(Map.of(Fact.QUANTITY_TARGET, 400L, Fact.QUANTITY_ACTUAL, 10L));
        recorded(SpecimenState.ASSIGNED);
        item.takePending();
        item.setQuantities(Map.of(Fact.QUANTITY_TARGET, 400L, Fact.QUANTITY_ACTUAL, 8L));

        recorded(SpecimenState.ASSIGNED);

        Recorded change = item.takePending().getFirst();
        assertThat(change.closed()).extracting(Contribution::count).containsExactly(10L);
        assertThat(change.opened()).extracting(Contribution::count).containsExactly(8L);
    }
}
