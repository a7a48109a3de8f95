package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.demo.GeneratedLine.Act;
import org.junit.jupiter.api.Test;

class ConductTest {
    private static final GeneratedFiles FILES = GeneratedFiles.AT_CLOCK;
    private static final Map<String, LifecycleTable> TABLES = Map.of(
            "findings", LifecycleTable.FINDING,
            "tasks", LifecycleTable.TASK,
            "petitions", LifecycleTable.PETITION);

    @Test
    void every_action_is_one_that_the_state_and_the_role_allow() {
        TABLES.forEach((collection, table) -> assertThat(FILES.lines(collection))
                .allSatisfy(line -> assertThat(table.walk(line)).isNotNull()));
    }

    @Test
    void whoever_submits_does_not_review() {
        assertThat(FILES.lines()).allSatisfy(line -> {
            String submitter = "";
            for (Act act : line.actions()) {
                if (List.of("SUBMIT", "REPLY").contains(act.action())) {
                    submitter = act.subject();
                }
                if (List.of("APPROVE", "CLOSE", "SEND_BACK").contains(act.action())) {
                    assertThat(act.subject()).isNotEqualTo(submitter);
                }
            }
        });
    }

    @Test
    void instants_strictly_increase_from_the_registration_on() {
        assertThat(FILES.lines()).allSatisfy(line -> {
            List<OffsetDateTime> instants = line.everything().map(Act::at).toList();
            assertThat(instants).isSorted().doesNotHaveDuplicates();
        });
    }

    @Test
    void everything_is_past_and_told_in_shanghai_time() {
        OffsetDateTime now = GeneratedFiles.CLOCK.instant().atOffset(ZoneOffset.UTC);

        assertThat(FILES.lines().flatMap(GeneratedLine::everything))
                .allMatch(act -> act.at().isBefore(now))
                .allMatch(act -> act.at().getOffset().equals(ZoneOffset.ofHours(8)));
    }

    @Test
    void handlers_and_approvers_act_for_the_unit_that_holds_the_item() {
        assertThat(FILES.lines()).allSatisfy(line -> {
            String unit = line.text("target");
            for (Act act : line.actions()) {
                unit = act.body().path("unit").asText(unit);
                if (List.of("handler", "approver").contains(act.role())) {
                    assertThat(act.unit()).isEqualTo(unit);
                }
            }
        });
    }

    @Test
    void a_unit_declines_at_most_twice_in_a_cycle() {
        assertThat(FILES.lines()).allMatch(line -> line.named("DECLINE").count() <= 2);
    }

    @Test
    void a_submission_says_why_it_has_no_evidence() {
        assertThat(FILES.lines()
                        .flatMap(line -> line.actions().stream())
                        .filter(act -> act.body().has("noEvidenceReason"))
                        .map(act -> act.body().get("noEvidenceReason").asText())
                        .distinct())
                .containsExactly("演示数据，不附佐证材料");
    }

    @Test
    void offices_act_on_weekdays_mostly() {
        List<Act> acts = FILES.lines()
                .flatMap(line -> line.actions().stream())
                .filter(act -> Objects.equals(act.role(), "handler"))
                .toList();

        long weekend = acts.stream()
                .filter(act -> act.at().getDayOfWeek().getValue() > 5)
                .count();

        assertThat((double) weekend / acts.size()).isLessThan(0.12);
    }
}
