package org.huiyin.demo.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huiyin.demo.plan.PetitionPlan.Shares;
import org.huiyin.demo.plan.Plans;
import org.huiyin.demo.story.DatedAction;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;
import org.junit.jupiter.api.Test;

class HandlingTest {
    private static final Setting SETTING = Setting.of(Plans.read(), LocalDateTime.parse("2026-11-22T12:40:00"));
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2021-03-01T09:00:00");
    private static final Shares STRAIGHT = new Shares(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static Demand demand(String urgency) {
        return new Demand("COMPLAINT", "city.dogs", "t", urgency, Map.of("620302-ZF26", 1), null);
    }

    private static List<ImportLine> told(Shares shares, Demand demand, LocalDateTime moment) {
        Handling handling = Handling.ofCalls(SETTING, shares, SETTING.dice("test"));
        return IntStream.range(0, 300)
                .mapToObj(number -> handling.tell("p" + number, moment, demand, Map.of()))
                .toList();
    }

    private static List<String> actions(ImportLine line) {
        return line.actions().stream().map(DatedAction::action).toList();
    }

    private static Duration between(ImportLine line, String first, String second) {
        return Duration.between(at(line, first).at(), at(line, second).at());
    }

    private static DatedAction at(ImportLine line, String action) {
        return line.actions().stream()
                .filter(candidate -> candidate.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_straight_road_has_five_steps_or_an_answer_at_once() {
        assertThat(told(STRAIGHT, demand("NORMAL"), MONDAY))
                .allSatisfy(line -> assertThat(actions(line))
                        .isIn(List.of("ACCEPT", "DISPATCH", "SIGN", "REPLY", "CLOSE"), List.of("ACCEPT", "ANSWER")));
    }

    @Test
    void an_emergency_is_answered_within_two_hours() {
        assertThat(told(STRAIGHT, demand("EMERGENCY"), MONDAY).stream()
                        .filter(line -> actions(line).contains("REPLY")))
                .isNotEmpty()
                .allMatch(line -> between(line, "DISPATCH", "REPLY").toMinutes() <= 120);
    }

    @Test
    void a_normal_petition_is_answered_within_seven_days() {
        assertThat(told(STRAIGHT, demand("NORMAL"), MONDAY).stream()
                        .filter(line -> actions(line).contains("REPLY")))
                .allMatch(line -> between(line, "DISPATCH", "REPLY").toDays() < 8);
    }

    @Test
    void a_late_one_is_answered_after_its_last_day() {
        Shares late = new Shares(1, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(told(late, demand("NORMAL"), MONDAY).stream()
                        .filter(line -> actions(line).contains("REPLY")))
                .allMatch(line -> at(line, "REPLY")
                        .at()
                        .toLocalDate()
                        .isAfter(at(line, "DISPATCH").at().toLocalDate().plusDays(7)));
    }

    @Test
    void a_refused_one_ends_with_its_reason() {
        Shares refused = new Shares(0, 0, 0, 0, 0, 0, 1, 0, 0);

        assertThat(told(refused, demand("NORMAL"), MONDAY)).allSatisfy(line -> {
            assertThat(actions(line)).containsExactly("REFUSE");
            assertThat(line.actions().getLast().body()).containsOnlyKeys("reason");
        });
    }

    @Test
    void what_was_sent_back_or_ordered_again_is_answered_again() {
        Shares again = new Shares(0, 0, 0, 1, 1, 0, 0, 0, 0);

        assertThat(told(again, demand("NORMAL"), MONDAY).stream()
                        .filter(line -> actions(line).contains("DISPATCH")))
                .allSatisfy(line -> assertThat(actions(line))
                        .containsExactly(
                                "ACCEPT",
                                "DISPATCH",
                                "SIGN",
                                "REPLY",
                                "SEND_BACK",
                                "REPLY",
                                "CLOSE",
                                "REDO",
                                "REPLY",
                                "CLOSE"));
    }

    @Test
    void the_clock_cuts_a_story_short() {
        LocalDateTime anHourAgo = SETTING.until().minusHours(1);

        assertThat(told(STRAIGHT, demand("NORMAL"), anHourAgo))
                .allSatisfy(line -> assertThat(actions(line)).doesNotContain("CLOSE"));
    }
}
