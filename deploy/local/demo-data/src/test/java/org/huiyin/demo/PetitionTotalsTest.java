package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.demo.GeneratedLine.Act;
import org.junit.jupiter.api.Test;

class PetitionTotalsTest {
    private static final LifecycleTable LIFECYCLE = LifecycleTable.PETITION;
    private static final List<GeneratedLine> PETITIONS = GeneratedFiles.AT_CLOCK.lines("petitions");
    private static final List<GeneratedLine> REAL =
            PETITIONS.stream().filter(line -> !line.key().startsWith("live-")).toList();

    private static List<GeneratedLine> of(String channel) {
        return REAL.stream()
                .filter(line -> line.text("channel").equals(channel))
                .toList();
    }

    private static Map<String, Long> states(List<GeneratedLine> petitions) {
        return petitions.stream().collect(Collectors.groupingBy(LIFECYCLE::walk, Collectors.counting()));
    }

    @Test
    void the_hotline_hands_over_8300_petitions_in_2021_and_all_are_closed() {
        assertThat(states(of("HOTLINE_12345"))).isEqualTo(Map.of("CLOSED", 8300L));
    }

    @Test
    void sixty_nine_letters_to_the_mailbox_are_all_answered() {
        assertThat(states(of("DISTRICT_HEAD_MAILBOX"))).isEqualTo(Map.of("CLOSED", 69L));
    }

    @Test
    void letters_and_visits_are_136_and_all_accepted_within_fifteen_days() {
        List<GeneratedLine> letters = REAL.stream()
                .filter(line -> List.of("LETTER", "VISIT").contains(line.text("channel")))
                .toList();

        assertThat(letters).hasSize(136).allMatch(line -> daysUntil(line, "ACCEPT") <= 15);
        assertThat(states(letters)).isEqualTo(Map.of("CLOSED", 136L));
        assertThat(of("LETTER")).isNotEmpty();
        assertThat(of("VISIT")).isNotEmpty();
    }

    private static long daysUntil(GeneratedLine line, String action) {
        LocalDate start = line.registration().at().toLocalDate();
        return line.named(action).findFirst().orElseThrow().at().toLocalDate().toEpochDay() - start.toEpochDay();
    }

    @Test
    void every_real_petition_is_registered_and_accepted_in_2021() {
        assertThat(REAL).hasSize(8505).allMatch(line -> line.registration().at().getYear() == 2021);
        assertThat(REAL)
                .allMatch(line ->
                        line.named("ACCEPT").findFirst().orElseThrow().at().getYear() == 2021);
    }

    @Test
    void about_97_of_100_dispatched_petitions_are_answered_within_their_limit() {
        List<GeneratedLine> dispatched = of("HOTLINE_12345").stream()
                .filter(line -> line.has("DISPATCH") && !line.has("REDO"))
                .toList();

        long inTime = dispatched.stream().filter(PetitionTotalsTest::inTime).count();

        assertThat((double) inTime / dispatched.size()).isBetween(0.955, 0.985);
    }

    private static boolean inTime(GeneratedLine line) {
        OffsetDateTime start = line.named("DISPATCH").findFirst().orElseThrow().at();
        OffsetDateTime reply = line.named("REPLY")
                .reduce((first, second) -> second)
                .orElseThrow()
                .at();
        return switch (line.text("urgency")) {
            case "EMERGENCY" -> !reply.isAfter(start.plusHours(2));
            case "UTILITY" -> !reply.isAfter(start.plusHours(24));
            case "COMPLEX" -> !reply.toLocalDate().isAfter(start.toLocalDate().plusDays(15));
            default -> !reply.toLocalDate().isAfter(start.toLocalDate().plusDays(7));
        };
    }

    @Test
    void emergencies_are_signed_for_within_minutes_at_any_hour() {
        assertThat(REAL.stream()
                        .filter(line -> line.text("urgency").equals("EMERGENCY") && line.has("DISPATCH"))
                        .filter(line -> line.text("channel").equals("HOTLINE_12345")))
                .isNotEmpty()
                .allMatch(line -> between(line, "DISPATCH", "SIGN").toMinutes() <= 15);
    }

    private static Duration between(GeneratedLine line, String first, String second) {
        Act start = line.named(first).findFirst().orElseThrow();
        return Duration.between(
                start.at(), line.named(second).findFirst().orElseThrow().at());
    }

    @Test
    void every_side_road_of_a_petition_is_taken_by_some() {
        assertThat(with("ANSWER")).isBetween(1500L, 2800L);
        assertThat(with("DECLINE")).isBetween(30L, 200L);
        assertThat(with("SEND_BACK")).isBetween(30L, 200L);
        assertThat(with("REDO")).isBetween(30L, 120L);
        assertThat(REAL.stream().map(line -> line.text("petitionKind")).distinct())
                .containsExactlyInAnyOrder("CONSULTATION", "HELP", "COMPLAINT", "REPORT", "SUGGESTION", "PRAISE");
    }

    @Test
    void a_redo_follows_a_callback_that_says_why() {
        List<GeneratedLine> redone = PETITIONS.stream()
                .filter(line -> line.has("REDO") && !line.text("petitionKind").equals("REPORT"))
                .toList();

        assertThat(redone).isNotEmpty().allSatisfy(line -> {
            List<Act> acts = line.actions();
            for (int index = 0; index < acts.size(); index++) {
                if (acts.get(index).action().equals("REDO")) {
                    Act before = acts.get(index - 1);
                    assertThat(before.action()).isEqualTo("CALL_BACK");
                    assertThat(before.body().get("solution").asText()).isEqualTo("UNSOLVED");
                }
            }
        });
    }

    @Test
    void about_a_third_are_called_back_at_the_end_and_most_of_them_are_satisfied() {
        List<Act> last = REAL.stream()
                .map(line -> line.actions().getLast())
                .filter(act -> act.action().equals("CALL_BACK"))
                .toList();
        List<String> results = last.stream()
                .filter(act -> act.body().has("resultSatisfaction"))
                .map(act -> act.body().get("resultSatisfaction").asText())
                .toList();

        assertThat(last.size()).isBetween(3000, 3800);
        assertThat(last.stream().filter(act -> !act.body().get("reached").asBoolean()))
                .hasSizeBetween(300, 700)
                .allMatch(act -> act.body().size() == 1);
        long satisfied = results.stream()
                .filter(result -> List.of("VERY_SATISFIED", "SATISFIED").contains(result))
                .count();
        assertThat((double) satisfied / results.size()).isBetween(0.8, 0.95);
    }

    @Test
    void nobody_is_called_back_about_a_confidential_report() {
        assertThat(PETITIONS.stream().filter(line -> line.text("petitionKind").equals("REPORT")))
                .noneMatch(line -> line.has("CALL_BACK"));
    }

    private static long with(String action) {
        return REAL.stream().filter(line -> line.has(action)).count();
    }

    @Test
    void heating_is_a_matter_of_the_cold_months() {
        assertThat(REAL.stream()
                        .filter(line -> line.text("category").equals("utilities.heating"))
                        .map(line -> line.registration().at().getMonthValue())
                        .distinct())
                .containsExactlyInAnyOrder(10, 11, 12, 1, 2, 3, 4);
    }

    @Test
    void a_report_is_never_dispatched_to_the_unit_it_is_about_nor_below_it_nor_touched_by_its_people() {
        List<GeneratedLine> reports = PETITIONS.stream()
                .filter(line -> line.text("petitionKind").equals("REPORT"))
                .toList();

        assertThat(reports).hasSizeGreaterThan(50).allSatisfy(line -> {
            String concerned = line.text("concernedUnit");
            assertThat(concerned).isNotEmpty();
            assertThat(line.named("DISPATCH").map(act -> act.body().get("unit").asText()))
                    .noneMatch(unit -> within(unit, concerned));
            assertThat(line.everything().map(Act::unit)).noneMatch(unit -> within(unit, concerned));
        });
        assertThat(PETITIONS.stream().filter(line -> line.item().has("concernedUnit")))
                .hasSameSizeAs(reports);
    }

    private static boolean within(String unit, String root) {
        return unit.equals(root) || unit.startsWith(root + "-");
    }
}
