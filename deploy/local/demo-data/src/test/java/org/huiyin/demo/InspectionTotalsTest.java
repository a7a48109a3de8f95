package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.demo.GeneratedLine.Act;
import org.huiyin.demo.plan.Plans;
import org.huiyin.demo.plan.Totals;
import org.junit.jupiter.api.Test;

class InspectionTotalsTest {
    private static final Totals TOTALS = Plans.read().totals();
    private static final GeneratedFiles FILES = GeneratedFiles.AT_CLOCK;
    private static final LifecycleTable LIFECYCLE = LifecycleTable.FINDING;

    @Test
    void the_term_feeds_back_and_rectifies_as_many_findings_as_the_yearbook_prints() {
        Map<String, Long> states = statesOf(FILES.lines("findings"));

        assertThat(TOTALS.findings().fedBack()).isEqualTo(3388);
        assertThat(TOTALS.findings().rectified()).isEqualTo(3319);
        assertThat(states.get("RECTIFIED")).isEqualTo(3319);
        assertThat(states.get("RECTIFIED") + states.get("RECTIFYING") + states.get("SUBMITTED"))
                .isEqualTo(3388);
    }

    @Test
    void of_the_open_findings_at_least_ten_await_review_and_ten_are_overdue() {
        Map<String, Long> states = statesOf(FILES.lines("findings"));

        assertThat(states.get("SUBMITTED") + states.get("RECTIFYING")).isEqualTo(69);
        assertThat(states.get("SUBMITTED")).isGreaterThanOrEqualTo(10);
        assertThat(states.get("RECTIFYING")).isGreaterThanOrEqualTo(10);
    }

    @Test
    void special_and_look_back_rounds_of_2021_have_their_own_totals() {
        List<GeneratedLine> findings = FILES.lines("findings").stream()
                .filter(line ->
                        !"REGULAR".equals(line.item().get("round").get("kind").asText()))
                .filter(line ->
                        line.named("FEED_BACK").findFirst().orElseThrow().at().getYear() == 2021)
                .toList();

        assertThat(findings).hasSize(629);
        assertThat(statesOf(findings)).containsEntry("RECTIFIED", 594L);
        assertThat(TOTALS.findings2021().fedBack()).isEqualTo(629);
        assertThat(TOTALS.findings2021().rectified()).isEqualTo(594);
    }

    @Test
    void only_special_and_look_back_rounds_are_fed_back_in_2021() {
        Set<String> kinds = FILES.lines("rounds").stream()
                .filter(line -> line.named("FEED_BACK").anyMatch(act -> act.at().getYear() == 2021))
                .map(line -> line.text("kind"))
                .collect(Collectors.toSet());

        assertThat(kinds).containsExactlyInAnyOrder("SPECIAL", "LOOK_BACK");
    }

    @Test
    void cancelled_findings_were_fed_back_and_stand_beside_the_total() {
        List<GeneratedLine> cancelled = FILES.lines("findings").stream()
                .filter(line -> LIFECYCLE.walk(line).equals("CANCELLED"))
                .toList();

        assertThat(cancelled).hasSize(4).allMatch(line -> line.has("FEED_BACK"));
        assertThat(FILES.lines("findings")).hasSize(3388 + 4);
    }

    @Test
    void nothing_of_the_term_happens_after_2021() {
        OffsetDateTime end = OffsetDateTime.parse("2022-01-01T00:00:00+08:00");

        assertThat(FILES.lines("findings"))
                .allMatch(line -> line.everything().allMatch(act -> act.at().isBefore(end)));
        assertThat(FILES.lines("rounds"))
                .allMatch(line -> line.everything().allMatch(act -> act.at().isBefore(end)));
    }

    @Test
    void sixty_primary_units_are_planned_and_each_is_in_exactly_one_regular_round() {
        List<String> planned = FILES.lines("coverage-targets").stream()
                .map(line -> line.text("unit"))
                .toList();
        Map<String, Long> inspected = FILES.lines("rounds").stream()
                .filter(line -> line.text("kind").equals("REGULAR"))
                .flatMap(line -> line.item().get("targets").valueStream())
                .map(target -> target.asText())
                .filter(planned::contains)
                .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));

        assertThat(planned).hasSize(60).doesNotHaveDuplicates();
        assertThat(inspected)
                .hasSize(60)
                .allSatisfy((unit, rounds) -> assertThat(rounds).isEqualTo(1));
    }

    @Test
    void villages_and_communities_are_reached_through_the_rounds_of_their_town_or_street() {
        List<String> planned = FILES.lines("coverage-targets").stream()
                .map(line -> line.text("unit"))
                .toList();
        Set<String> extended = FILES.lines("rounds").stream()
                .flatMap(line -> line.item().get("targets").valueStream())
                .map(target -> target.asText())
                .filter(target -> !planned.contains(target))
                .collect(Collectors.toSet());

        assertThat(extended.stream().filter(unit -> unit.startsWith("620302-Z")))
                .hasSize(27);
        assertThat(extended.stream().filter(unit -> unit.startsWith("620302-J")))
                .hasSize(16);
        assertThat(extended).hasSize(43);
    }

    @Test
    void six_regular_five_special_and_one_look_back_round_are_closed() {
        Map<String, Long> kinds = FILES.lines("rounds").stream()
                .collect(Collectors.groupingBy(line -> line.text("kind"), Collectors.counting()));

        assertThat(kinds).isEqualTo(Map.of("REGULAR", 6L, "SPECIAL", 5L, "LOOK_BACK", 1L));
        assertThat(FILES.lines("rounds"))
                .allSatisfy(line -> assertThat(line.actions().stream().map(Act::action))
                        .containsExactly("START", "FEED_BACK", "CLOSE"));
    }

    @Test
    void a_finding_is_about_a_target_of_its_round_and_recorded_by_the_group_that_inspects_it() {
        Map<String, GeneratedLine> rounds =
                FILES.lines("rounds").stream().collect(Collectors.toMap(line -> reference(line.item()), line -> line));

        assertThat(FILES.lines("findings")).allSatisfy(line -> {
            GeneratedLine round = rounds.get(reference(line.item().get("round")));
            assertThat(round.item().get("targets").valueStream().map(target -> target.asText()))
                    .contains(line.text("target"));
            assertThat(members(round, line.text("group")))
                    .contains(line.registration().subject());
            assertThat(line.registration().at())
                    .isBetween(
                            round.named("START").findFirst().orElseThrow().at(),
                            round.named("FEED_BACK").findFirst().orElseThrow().at());
        });
    }

    @Test
    void inspectors_who_verify_belong_to_the_group() {
        Map<String, GeneratedLine> rounds =
                FILES.lines("rounds").stream().collect(Collectors.toMap(line -> reference(line.item()), line -> line));

        assertThat(FILES.lines("findings")).allSatisfy(line -> {
            GeneratedLine round = rounds.get(reference(line.item().get("round")));
            assertThat(members(round, line.text("group")))
                    .containsAll(line.actions().stream()
                            .filter(act -> act.role().equals("inspector"))
                            .map(Act::subject)
                            .toList());
        });
    }

    private static List<String> members(GeneratedLine round, String group) {
        return round.item()
                .get("groups")
                .valueStream()
                .filter(candidate -> candidate.get("name").asText().equals(group))
                .flatMap(found -> found.get("members").valueStream())
                .map(member -> member.asText())
                .toList();
    }

    private static String reference(JsonNode item) {
        return item.get("term").asText()
                + item.get("kind").asText()
                + item.get("number").asText();
    }

    @Test
    void a_topic_comes_up_only_where_it_can() {
        assertThat(FILES.lines("findings").stream()
                        .filter(line -> line.text("category").equals("education.safety"))
                        .map(line -> line.text("target"))
                        .distinct())
                .containsExactly("620302-ZF03");
        assertThat(FILES.lines("findings").stream()
                        .filter(line -> line.text("category").startsWith("rural."))
                        .map(line -> line.text("target")))
                .isNotEmpty()
                .allMatch(target -> target.matches("620302-(Z0.*|ZF13)"));
    }

    @Test
    void leads_add_up_and_each_number_is_within_the_one_before() {
        List<GeneratedLine> ledgers = FILES.lines("lead-ledgers");

        assertThat(sum(ledgers, "transferred")).isEqualTo(64);
        assertThat(sum(ledgers, "concluded")).isEqualTo(62);
        assertThat(sum(ledgers, "substantiated")).isEqualTo(52);
        assertThat(sum(ledgers, "caseFiled")).isEqualTo(7);
        assertThat(ledgers)
                .allSatisfy(line -> assertThat(List.of(
                                number(line, "sanctioned"),
                                number(line, "caseFiled"),
                                number(line, "substantiated"),
                                number(line, "concluded"),
                                number(line, "transferred")))
                        .isSorted());
    }

    private static int sum(List<GeneratedLine> lines, String field) {
        return lines.stream().mapToInt(line -> number(line, field)).sum();
    }

    private static int number(GeneratedLine line, String field) {
        return line.item().get("numbers").get(field).asInt();
    }

    @Test
    void most_findings_are_submitted_within_three_months_and_some_are_late() {
        List<GeneratedLine> rectified = FILES.lines("findings").stream()
                .filter(line -> LIFECYCLE.walk(line).equals("RECTIFIED"))
                .filter(line -> line.has("SUBMIT") && !line.has("RELAPSE"))
                .toList();

        long inTime = rectified.stream().filter(InspectionTotalsTest::inTime).count();

        assertThat((double) inTime / rectified.size()).isBetween(0.93, 0.98);
    }

    private static boolean inTime(GeneratedLine line) {
        LocalDate due = line.named("FEED_BACK")
                .findFirst()
                .orElseThrow()
                .at()
                .toLocalDate()
                .plusMonths(3);
        Act submission = line.named("SUBMIT").reduce((first, second) -> second).orElseThrow();
        return !submission.at().toLocalDate().isAfter(due);
    }

    @Test
    void every_side_road_of_a_finding_is_taken_by_some() {
        List<GeneratedLine> findings = FILES.lines("findings");

        assertThat(with(findings, "SEND_BACK")).isBetween(100L, 250L);
        assertThat(with(findings, "FIX_ON_SITE")).isBetween(50L, 150L);
        assertThat(with(findings, "DECLINE")).isBetween(3L, 30L);
        assertThat(with(findings, "RELAPSE")).isBetween(5L, 120L);
        assertThat(findings.stream()
                        .filter(line -> line.named("REPORT_PROGRESS")
                                .anyMatch(act -> act.body().get("basicallyDone").asBoolean()))
                        .count())
                .isBetween(150L, 500L);
    }

    private static long with(List<GeneratedLine> lines, String action) {
        return lines.stream().filter(line -> line.has(action)).count();
    }

    private static Map<String, Long> statesOf(List<GeneratedLine> findings) {
        return findings.stream().collect(Collectors.groupingBy(LIFECYCLE::walk, Collectors.counting()));
    }
}
