package org.huiyin.demo.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.demo.plan.Plans;
import org.huiyin.demo.story.DatedAction;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;
import org.huiyin.demo.story.Story;
import org.junit.jupiter.api.Test;

class FindingCourseTest {
    private static final Setting SETTING = Setting.of(Plans.read(), LocalDateTime.parse("2026-11-22T12:40:00"));
    private static final List<Round> ROUNDS = new RoundPlanning(SETTING.plans().inspection()).rounds();

    private final FindingCourse course =
            new FindingCourse(SETTING, Optional.of(ROUNDS.getLast()), SETTING.dice("test"));

    private List<ImportLine> told(Ending ending) {
        Round first = ROUNDS.getFirst();
        String target = first.primary().getFirst();
        return IntStream.range(0, 200)
                .mapToObj(number -> course.tell("f" + number, first, target, Map.of(), ending))
                .toList();
    }

    private static List<String> actions(ImportLine line) {
        return line.actions().stream().map(DatedAction::action).toList();
    }

    @Test
    void a_rectified_finding_ends_with_a_verification_or_was_fixed_before_its_feedback() {
        assertThat(told(Ending.RECTIFIED))
                .allSatisfy(line -> assertThat(actions(line).getLast()).isIn("APPROVE", "FEED_BACK"));
    }

    @Test
    void a_finding_fixed_on_site_is_fed_back_with_its_round_and_needs_nothing_more() {
        assertThat(told(Ending.RECTIFIED).stream().filter(line -> actions(line).contains("FIX_ON_SITE")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(actions(line)).containsExactly("FIX_ON_SITE", "FEED_BACK"));
    }

    @Test
    void a_submitted_finding_awaits_its_verification() {
        assertThat(told(Ending.SUBMITTED))
                .allSatisfy(line -> assertThat(actions(line).getLast()).isEqualTo("SUBMIT"));
    }

    @Test
    void a_finding_that_is_still_being_rectified_was_signed_for_and_never_submitted() {
        assertThat(told(Ending.RECTIFYING))
                .allSatisfy(line -> assertThat(actions(line)).contains("SIGN").doesNotContain("SUBMIT"));
    }

    @Test
    void a_cancelled_finding_was_fed_back_and_says_why() {
        assertThat(told(Ending.CANCELLED)).allSatisfy(line -> {
            assertThat(actions(line).getFirst()).isEqualTo("FEED_BACK");
            assertThat(line.actions().getLast().body()).containsOnlyKeys("reason");
        });
    }

    @Test
    void every_finding_of_a_round_is_fed_back_at_the_same_meeting() {
        assertThat(told(Ending.RECTIFYING).stream()
                        .map(line -> line.actions().getFirst().at()))
                .containsOnly(ROUNDS.getFirst().fedBackAt().atOffset(Story.ZONE));
    }

    @Test
    void nothing_relapses_without_a_look_back() {
        FindingCourse alone = new FindingCourse(SETTING, Optional.empty(), SETTING.dice("alone"));
        Round first = ROUNDS.getFirst();

        assertThat(IntStream.range(0, 200)
                        .mapToObj(number -> alone.tell(
                                "f" + number, first, first.primary().getFirst(), Map.of(), Ending.RECTIFIED)))
                .noneMatch(line -> actions(line).contains("RELAPSE"));
    }
}
