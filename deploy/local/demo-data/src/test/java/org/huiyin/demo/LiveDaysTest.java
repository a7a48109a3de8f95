package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveDaysTest {
    private static List<GeneratedLine> live(GeneratedFiles files, String collection) {
        return files.lines(collection).stream()
                .filter(line -> line.key().startsWith("live-"))
                .toList();
    }

    private static GeneratedFiles at(String instant) {
        return new GeneratedFiles(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-22T04:40:00Z", "2026-10-08T00:30:00Z", "2027-02-18T16:05:00Z", "2026-06-30T09:59:59Z"})
    void the_last_thirty_days_fill_the_live_panels_whenever_it_starts(String instant) {
        GeneratedFiles files = at(instant);
        OffsetDateTime now = OffsetDateTime.parse(instant);
        List<GeneratedLine> petitions = live(files, "petitions");
        List<GeneratedLine> tasks = live(files, "tasks");

        assertThat(petitions).hasSize(600);
        assertThat(tasks).hasSize(30);
        assertThat(List.of(petitions, tasks))
                .allSatisfy(lines -> assertThat(lines)
                        .allMatch(line -> line.registration().at().isBefore(now)
                                && !line.registration().at().isBefore(now.minusDays(30))));
        assertThat(files.lines().flatMap(GeneratedLine::everything))
                .allMatch(act -> act.at().isBefore(now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T04:40:00Z", "2026-10-08T00:30:00Z", "2027-02-18T16:05:00Z"})
    void some_petitions_are_open_some_overdue_some_due_soon(String instant) {
        OffsetDateTime now = OffsetDateTime.parse(instant);
        List<GeneratedLine> waiting = live(at(instant), "petitions").stream()
                .filter(line -> line.has("DISPATCH") && !line.has("REPLY"))
                .filter(line -> line.text("urgency").equals("NORMAL"))
                .toList();

        assertThat(waiting.stream().filter(line -> dueAt(line).isBefore(now))).hasSizeGreaterThan(2);
        assertThat(waiting.stream()
                        .filter(line ->
                                !dueAt(line).isBefore(now) && dueAt(line).isBefore(now.plusDays(2))))
                .hasSizeGreaterThan(2);
    }

    private static OffsetDateTime dueAt(GeneratedLine line) {
        return line.named("DISPATCH").findFirst().orElseThrow().at().plusDays(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T04:40:00Z", "2026-10-08T00:30:00Z"})
    void petitions_and_tasks_are_in_many_states(String instant) {
        GeneratedFiles files = at(instant);
        Map<String, Long> petitions = live(files, "petitions").stream()
                .collect(Collectors.groupingBy(LifecycleTable.PETITION::walk, Collectors.counting()));
        Map<String, Long> tasks = live(files, "tasks").stream()
                .collect(Collectors.groupingBy(LifecycleTable.TASK::walk, Collectors.counting()));

        assertThat(petitions).containsKeys("DISPATCHED", "IN_PROGRESS", "REPLIED", "CLOSED", "NOT_ACCEPTED");
        assertThat(petitions.get("CLOSED")).isBetween(250L, 550L);
        assertThat(tasks).containsKeys("IN_PROGRESS", "SUBMITTED", "CLOSED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-22T04:40:00Z", "2026-10-08T00:30:00Z", "2027-02-18T16:05:00Z", "2026-06-30T09:59:59Z"})
    void some_tasks_are_overdue(String instant) {
        OffsetDateTime now = OffsetDateTime.parse(instant);

        assertThat(live(at(instant), "tasks").stream()
                        .filter(line -> line.has("ASSIGN") && !line.has("SUBMIT"))
                        .filter(line -> taskDueAt(line).isBefore(now)))
                .isNotEmpty();
    }

    private static OffsetDateTime taskDueAt(GeneratedLine line) {
        int days = line.item().get("urgent").asBoolean()
                ? 5
                : Map.of("LEADER_INSTRUCTION", 15, "MEETING_DECISION", 20).getOrDefault(line.text("source"), 30);
        return line.named("ASSIGN").findFirst().orElseThrow().at().plusDays(days + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T04:40:00Z", "2026-10-08T00:30:00Z"})
    void some_tasks_have_a_target_and_some_that_are_in_hand_are_broken_down(String instant) {
        List<GeneratedLine> tasks = live(at(instant), "tasks");
        List<GeneratedLine> aimed =
                tasks.stream().filter(line -> line.item().has("target")).toList();

        assertThat(aimed).hasSizeBetween(8, 22);
        assertThat(aimed.stream().flatMap(line -> line.named("REPORT_PROGRESS")))
                .isNotEmpty()
                .allMatch(act -> act.body().get("actual").asInt() > 0);
        assertThat(tasks.stream().filter(line -> line.has("BREAK_DOWN")))
                .isNotEmpty()
                .noneMatch(line -> line.has("SUBMIT"))
                .allMatch(
                        line -> line.actions().getLast().body().get("subtasks").size() == 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T04:40:00Z", "2026-10-08T00:30:00Z"})
    void live_tasks_carry_a_programme_and_sources_that_no_real_task_has(String instant) {
        List<GeneratedLine> tasks = live(at(instant), "tasks");

        assertThat(tasks).allMatch(line -> line.text("programme").equals("SYNTHETIC"));
        assertThat(tasks.stream().map(line -> line.text("source")))
                .doesNotContain("REFORM_TASK", "DEPUTY_SUGGESTION", "CPPCC_PROPOSAL");
    }
}
