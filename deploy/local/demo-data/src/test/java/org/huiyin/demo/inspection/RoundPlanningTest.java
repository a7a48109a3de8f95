package org.huiyin.demo.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huiyin.demo.plan.Plans;
import org.junit.jupiter.api.Test;

class RoundPlanningTest {
    private final List<Round> rounds = new RoundPlanning(Plans.read().inspection()).rounds();

    private Round round(String kind, int number) {
        return rounds.stream()
                .filter(round ->
                        round.plan().kind().equals(kind) && round.plan().number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_regular_round_is_dealt_ten_of_the_sixty_targets() {
        assertThat(rounds.stream().filter(round -> round.plan().regular()))
                .hasSize(6)
                .allMatch(round -> round.primary().size() == 10);
    }

    @Test
    void the_round_of_a_town_reaches_its_villages() {
        Round fifth = round("REGULAR", 5);

        assertThat(fifth.primary()).contains("620302-Z01");
        assertThat(fifth.extended()).hasSizeGreaterThanOrEqualTo(14).contains("620302-Z01-14");
        assertThat(fifth.extended()).noneMatch(unit -> unit.startsWith("620302-Z02"));
    }

    @Test
    void special_rounds_keep_to_the_targets_they_name() {
        Round first = round("SPECIAL", 1);

        assertThat(first.primary())
                .containsExactly("620302-ZF13", "620302-ZF06", "620302-SY08", "620302-Z01", "620302-Z02");
        assertThat(first.extended()).isEmpty();
    }

    @Test
    void the_inspector_of_the_demo_token_is_in_the_first_group_of_every_round_and_in_no_other() {
        assertThat(rounds).allSatisfy(round -> {
            assertThat(round.groups().getFirst().members()).contains("demo-inspector");
            assertThat(round.groups().stream().skip(1).flatMap(group -> group.members().stream()))
                    .doesNotContain("demo-inspector");
        });
    }

    @Test
    void targets_are_dealt_among_the_groups_in_turn() {
        Round first = round("REGULAR", 1);

        assertThat(first.groupOf(first.primary().get(0)).name()).isEqualTo("第一巡察组");
        assertThat(first.groupOf(first.primary().get(1)).name()).isEqualTo("第二巡察组");
        assertThat(first.groupOf(first.primary().get(3)).name()).isEqualTo("第一巡察组");
    }

    @Test
    void items_name_their_round_by_term_number_and_kind() {
        assertThat(round("LOOK_BACK", 1).reference()).isEqualTo(Map.of("term", 7, "number", 1, "kind", "LOOK_BACK"));
        assertThat(round("LOOK_BACK", 1).key()).isEqualTo("round-7-LOOK_BACK-1");
    }
}
