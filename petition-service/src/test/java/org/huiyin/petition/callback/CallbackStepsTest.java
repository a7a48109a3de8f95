package org.huiyin.petition.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Tracking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallbackStepsTest {
    private static final Instant FIRST = Instant.parse("2026-11-20T01:00:00Z");
    private static final Instant SECOND = FIRST.plus(Duration.ofHours(3));
    private static final Set<Fact> OF_CALLBACKS = EnumSet.of(
            Fact.CONTACTED,
            Fact.REACHED,
            Fact.RATED,
            Fact.SATISFIED,
            Fact.BASICALLY_SATISFIED,
            Fact.SOLVED,
            Fact.EXPLAINED,
            Fact.UNSOLVED);

    private final Tracking item = new Tracking(
            UUID.randomUUID(),
            new ItemKind("PETITION", "RX", "petitions", "群众诉求"),
            "路灯亮化",
            Dimensions.ofUnit("620302-ZF10"),
            FIRST);

    private static Callback reached(boolean contacted, Solution solution, @Nullable Satisfaction result) {
        return new Callback(true, contacted, solution, result, null, null);
    }

    private Set<Fact> facts() {
        return item.facts().since().keySet();
    }

    @ParameterizedTest
    @CsvSource({
        "VERY_SATISFIED, SATISFIED",
        "SATISFIED, SATISFIED",
        "BASICALLY_SATISFIED, BASICALLY_SATISFIED",
        "DISSATISFIED, RATED",
        "VERY_DISSATISFIED, RATED"
    })
    void each_level_has_its_fact_and_the_dissatisfied_are_in_the_base_only(Satisfaction level, Fact fact) {
        CallbackSteps.calledBack(item, reached(true, Solution.SOLVED, level), FIRST);

        assertThat(facts())
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.of(Fact.REACHED, Fact.CONTACTED, Fact.SOLVED, Fact.RATED, fact));
    }

    @ParameterizedTest
    @CsvSource({"SOLVED, SOLVED", "EXPLAINED, EXPLAINED", "UNSOLVED, UNSOLVED"})
    void unrated_is_outside_the_base(Solution solution, Fact fact) {
        CallbackSteps.calledBack(item, reached(false, solution, null), FIRST);

        assertThat(facts()).containsExactlyInAnyOrder(Fact.REACHED, fact);
    }

    @Test
    void whoever_was_not_reached_has_said_nothing() {
        CallbackSteps.calledBack(item, new Callback(false, null, null, null, null, "无人接听"), FIRST);

        assertThat(facts()).doesNotContainAnyElementsOf(OF_CALLBACKS);
    }

    @Test
    void a_later_callback_replaces_the_outcome_and_what_holds_on_keeps_its_instant() {
        CallbackSteps.calledBack(item, reached(true, Solution.UNSOLVED, Satisfaction.VERY_DISSATISFIED), FIRST);

        CallbackSteps.calledBack(item, reached(false, Solution.SOLVED, Satisfaction.SATISFIED), SECOND);

        assertThat(item.facts().since())
                .containsOnlyKeys(Fact.REACHED, Fact.RATED, Fact.SATISFIED, Fact.SOLVED)
                .containsEntry(Fact.REACHED, FIRST)
                .containsEntry(Fact.RATED, FIRST)
                .containsEntry(Fact.SATISFIED, SECOND)
                .containsEntry(Fact.SOLVED, SECOND);
    }

    @Test
    void a_rating_is_not_taken_away_by_a_callback_that_asks_for_none() {
        CallbackSteps.calledBack(item, reached(true, Solution.UNSOLVED, Satisfaction.DISSATISFIED), FIRST);

        CallbackSteps.calledBack(item, reached(true, Solution.EXPLAINED, null), SECOND);

        assertThat(facts()).containsExactlyInAnyOrder(Fact.REACHED, Fact.CONTACTED, Fact.EXPLAINED, Fact.RATED);
        assertThat(CallbackSteps.dissatisfied(item.facts())).isTrue();
    }

    @Test
    void a_later_attempt_that_reaches_nobody_leaves_the_outcome() {
        CallbackSteps.calledBack(item, reached(true, Solution.SOLVED, Satisfaction.SATISFIED), FIRST);

        CallbackSteps.calledBack(item, new Callback(false, null, null, null, null, null), SECOND);

        assertThat(facts())
                .containsExactlyInAnyOrder(Fact.REACHED, Fact.CONTACTED, Fact.SOLVED, Fact.RATED, Fact.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "VERY_SATISFIED, false",
        "SATISFIED, false",
        "BASICALLY_SATISFIED, false",
        "DISSATISFIED, true",
        "VERY_DISSATISFIED, true"
    })
    void less_than_basically_satisfied_is_dissatisfied(Satisfaction level, boolean dissatisfied) {
        CallbackSteps.rated(item, level, FIRST);

        assertThat(CallbackSteps.dissatisfied(item.facts())).isEqualTo(dissatisfied);
    }

    @Test
    void without_a_rating_nobody_is_dissatisfied() {
        assertThat(CallbackSteps.dissatisfied(item.facts())).isFalse();
    }
}
