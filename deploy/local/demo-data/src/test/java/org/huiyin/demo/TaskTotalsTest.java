package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.demo.GeneratedLine.Act;
import org.junit.jupiter.api.Test;

class TaskTotalsTest {
    private static final LifecycleTable LIFECYCLE = LifecycleTable.TASK;
    private static final List<GeneratedLine> TASKS = GeneratedFiles.AT_CLOCK.lines("tasks");

    private static List<GeneratedLine> of(String source) {
        return TASKS.stream().filter(line -> line.text("source").equals(source)).toList();
    }

    private static Map<String, Long> states(List<GeneratedLine> tasks) {
        return tasks.stream().collect(Collectors.groupingBy(LIFECYCLE::walk, Collectors.counting()));
    }

    @Test
    void sixty_two_reform_tasks_of_2021_carry_their_own_due_date_and_are_closed() {
        List<GeneratedLine> reform = of("REFORM_TASK");

        assertThat(states(reform)).isEqualTo(Map.of("CLOSED", 62L));
        assertThat(reform).allMatch(line -> LocalDate.parse(line.text("due")).getYear() == 2021);
        assertThat(reform).allMatch(line -> line.registration().at().getYear() == 2021);
    }

    @Test
    void titles_of_reform_tasks_are_all_different() {
        assertThat(of("REFORM_TASK").stream().map(line -> line.text("title"))).doesNotHaveDuplicates();
    }

    @Test
    void thirty_six_suggestions_are_all_filed_replied_to_and_closed() {
        List<GeneratedLine> suggestions = of("DEPUTY_SUGGESTION");

        assertThat(states(suggestions)).isEqualTo(Map.of("CLOSED", 36L));
        assertThat(suggestions).allMatch(line -> line.has("FILE") && line.has("REPLY"));
    }

    @Test
    void of_fifty_nine_proposals_forty_eight_are_filed_and_all_of_those_answered() {
        List<GeneratedLine> proposals = of("CPPCC_PROPOSAL");

        assertThat(states(proposals)).isEqualTo(Map.of("CLOSED", 48L, "NOT_FILED", 11L));
        assertThat(proposals.stream().filter(line -> line.has("FILE") && line.has("REPLY")))
                .hasSize(48);
    }

    @Test
    void suggestions_and_proposals_are_replied_to_before_submission_and_within_three_months() {
        assertThat(TASKS.stream().filter(line -> line.has("REPLY"))).hasSize(84).allSatisfy(line -> {
            LocalDate assigned = first(line, "ASSIGN").at().toLocalDate();
            assertThat(first(line, "REPLY").at()).isBefore(first(line, "SUBMIT").at());
            assertThat(first(line, "SUBMIT").at().toLocalDate()).isBeforeOrEqualTo(assigned.plusMonths(3));
        });
    }

    @Test
    void whoever_proposed_something_that_was_filed_is_satisfied_at_the_end() {
        List<GeneratedLine> filed =
                of("CPPCC_PROPOSAL").stream().filter(line -> line.has("FILE")).toList();

        assertThat(filed).hasSize(48).allSatisfy(line -> {
            Act last = line.actions().getLast();
            assertThat(last.action()).isEqualTo("RATE");
            assertThat(last.body().get("result").asText()).isEqualTo("SATISFIED");
        });
    }

    private static Act first(GeneratedLine line, String action) {
        return line.named(action).findFirst().orElseThrow();
    }

    @Test
    void a_few_reform_tasks_are_late() {
        long late = of("REFORM_TASK").stream()
                .filter(line -> first(line, "SUBMIT").at().toLocalDate().isAfter(LocalDate.parse(line.text("due"))))
                .count();

        assertThat(late).isBetween(1L, 8L);
    }

    @Test
    void all_real_tasks_are_closed_by_the_end_of_january_2022() {
        assertThat(TASKS.stream().filter(line -> !line.text("programme").equals("SYNTHETIC")))
                .hasSize(157)
                .allMatch(line ->
                        line.everything().allMatch(act -> act.at().toLocalDate().isBefore(LocalDate.of(2022, 2, 1))));
    }
}
