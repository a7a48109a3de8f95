package org.huiyin.demo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlansTest {
    private final Plans plans = Plans.read();

    @Test
    void every_real_total_says_where_it_is_printed() {
        Totals totals = plans.totals();

        assertThat(Stream.of(
                        totals.coverage().source(),
                        totals.rounds().source(),
                        totals.findings().source(),
                        totals.findings2021().source(),
                        totals.leads().source(),
                        totals.reformTasks().source(),
                        totals.deputySuggestions().source(),
                        totals.proposals().source(),
                        totals.hotline().source(),
                        totals.mailbox().source(),
                        totals.lettersAndVisits().source()))
                .allMatch(source -> source.matches("001:\\d{4}-?\\d{0,4}(, 001:\\d{4}-\\d{4})?"));
    }

    @Test
    void quotes_contain_the_numbers_they_stand_for() {
        Totals totals = plans.totals();

        assertThat(totals.findings().quote()).contains("3388", "3319", "98%");
        assertThat(totals.findings2021().quote()).contains("629", "594", "94.4%");
        assertThat(totals.leads().quote()).contains("64", "62", "7");
        assertThat(totals.proposals().quote()).contains("59", "48");
        assertThat(totals.hotline().quote()).contains("8300", "69");
    }

    @Test
    void a_part_of_the_findings_is_taken_out_of_both_numbers() {
        Totals.Findings rest = plans.totals().findings().without(plans.totals().findings2021());

        assertThat(rest.fedBack()).isEqualTo(2759);
        assertThat(rest.rectified()).isEqualTo(2725);
        assertThat(rest.open()).isEqualTo(34);
    }

    @Test
    void a_group_stands_for_its_units_and_a_code_for_itself() {
        assertThat(plans.units().resolve("@towns")).containsExactly("620302-Z01", "620302-Z02");
        assertThat(plans.units().resolve("620302-ZF10")).containsExactly("620302-ZF10");
    }

    @Test
    void an_unknown_group_is_named() {
        assertThatThrownBy(() -> plans.units().resolve("@moons"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no unit group @moons");
    }

    @Test
    void all_units_of_petitions_resolve_and_none_is_concerned_by_what_it_handles() {
        PetitionPlan petitions = plans.petitions();

        assertThat(petitions.topics().stream()
                        .flatMap(topic -> topic.units().keySet().stream())
                        .flatMap(key -> plans.units().resolve(key).stream()))
                .allMatch(code -> code.startsWith("620302-"));
        assertThat(petitions.reports().concerned())
                .doesNotContain(petitions.reports().unit());
    }

    @Test
    void posts_that_act_on_every_report_are_of_no_concerned_unit() {
        UnitPlan.PostUnits posts = plans.units().posts();

        assertThat(plans.petitions().reports().concerned())
                .doesNotContainAnyElementsOf(
                        List.of(posts.operator(), posts.lettersOperator(), posts.supervisor(), "620302"));
    }

    @Test
    void there_are_enough_subjects_for_every_motion_and_task() {
        Totals totals = plans.totals();
        int subjects = plans.tasks().subjects().size();
        int reform = plans.tasks().reform().areas().stream()
                .mapToInt(area -> area.subjects().size())
                .sum();

        assertThat(subjects).isGreaterThanOrEqualTo(totals.proposals().count());
        assertThat(subjects).isGreaterThanOrEqualTo(totals.deputySuggestions().count());
        assertThat(reform).isGreaterThanOrEqualTo(totals.reformTasks().count());
        assertThat(plans.tasks().reform().areas()).hasSize(7);
    }

    @Test
    void absent_urgency_means_normal_and_absent_season_the_whole_year() {
        PetitionPlan.Topic parking = plans.petitions().topics().getFirst();

        assertThat(parking.urgency()).containsOnlyKeys("NORMAL");
        assertThat(parking.season()).isEqualTo("ALL");
    }
}
