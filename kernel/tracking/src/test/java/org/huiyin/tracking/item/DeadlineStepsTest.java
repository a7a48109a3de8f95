package org.huiyin.tracking.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huiyin.tracking.item.Clockwork.at;
import static org.huiyin.tracking.item.Clockwork.due;
import static org.huiyin.tracking.item.Clockwork.item;
import static org.huiyin.tracking.item.Clockwork.policy;
import static org.huiyin.tracking.item.Clockwork.step;

import java.time.Instant;
import org.huiyin.event.Fact;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.deadline.Allowance;
import org.huiyin.tracking.deadline.Limit.RollOver;
import org.huiyin.tracking.deadline.Limit.Unit;
import org.huiyin.tracking.deadline.Policy;
import org.huiyin.web.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sixty days of a letter, until Thursday 31 December, and what moves them. */
class DeadlineStepsTest {
    private static final Policy SIXTY = policy("sixty", 60, Unit.NATURAL_DAYS, RollOver.NONE);
    private static final String START = "2026-11-01T09:00:00";
    private static final Allowance EXTENSION =
            new Allowance(due(policy("x", 90, Unit.NATURAL_DAYS, RollOver.NONE), START), 1);
    private static final Instant NEAR = at("2026-12-20T00:00:00");

    private Tracking item;

    @BeforeEach
    void letTheClockRun() {
        item = item(START);
        CommonSteps.startClock(item, due(SIXTY, START));
    }

    private void ask(String until) {
        DeadlineSteps.askForExtension(item, step("2026-11-02T09:00:00"), at(until), EXTENSION);
    }

    private void standStill(String from, String to) {
        DeadlineSteps.pause(item, step(from));
        DeadlineSteps.resume(item, at(to));
    }

    @Test
    void both_deadlines_move_by_the_time_that_does_not_count() {
        standStill("2026-11-10T10:00:00", "2026-11-20T14:00:00");

        assertThat(item.deadline().dueAt()).isEqualTo(at("2027-01-11T03:59:59"));
        assertThat(item.deadline().originalDueAt()).isEqualTo(at("2027-01-11T03:59:59"));
    }

    @Test
    void what_was_asked_for_before_a_pause_moves_with_the_deadline() {
        ask("2027-01-05T23:59:59");
        standStill("2026-11-10T10:00:00", "2026-11-20T10:00:00");

        DeadlineSteps.grantExtension(item, step("2026-11-21T09:00:00"), NEAR);

        assertThat(item.deadline().dueAt()).isEqualTo(at("2027-01-15T23:59:59"));
        assertThat(item.deadline().originalDueAt()).isEqualTo(at("2027-01-10T23:59:59"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-10T09:00:00, 2027-01-10T23:59:59", "2027-01-06T00:00:00, 2026-12-31T23:59:59"})
    void an_extension_never_leads_back_nor_into_the_past(String granted, String dueMeanwhile) {
        ask("2027-01-05T23:59:59");
        item.deadline().move(Adjustment.Kind.RECALCULATION, at(granted), at(dueMeanwhile), NEAR);

        var refused = catchThrowableOfType(
                ProblemException.class, () -> DeadlineSteps.grantExtension(item, step(granted), NEAR));

        assertThat(refused.type()).isEqualTo(TrackingProblem.EXTENSION_OVERTAKEN);
        assertThat(item.deadline().dueAt()).isEqualTo(at(dueMeanwhile));
        assertThat(item.facts().has(Fact.EXTENDED)).isFalse();
    }

    @Test
    void a_decline_ends_a_pause_and_asks_for_no_more_reports() {
        SupervisionSteps.reportEvery(item, Cadence.WEEKLY, at(START));
        DeadlineSteps.pause(item, step("2026-11-10T10:00:00"));

        CommonSteps.decline(item, "620302", at("2026-11-12T10:00:00"));

        assertThat(item.deadline().pausedAt()).isNull();
        assertThat(item.deadline().dueAt()).isEqualTo(at("2027-01-02T23:59:59"));
        assertThat(item.supervision().reportDueAt()).isNull();
    }

    @Test
    void what_is_completed_at_once_is_held_against_the_deadline_without_the_pause() {
        DeadlineSteps.pause(item, step("2026-11-10T10:00:00"));

        CommonSteps.complete(item, at("2027-02-01T10:00:00"));

        assertThat(item.facts().has(Fact.COMPLETED_IN_TIME)).isTrue();
        assertThat(item.facts().has(Fact.COMPLETED_BY_ORIGINAL_DUE)).isTrue();
    }

    @Test
    void a_report_that_came_due_during_a_review_is_asked_for_a_period_after_the_send_back() {
        SupervisionSteps.reportEvery(item, Cadence.WEEKLY, at(START));
        CommonSteps.submit(item, step("2026-11-05T09:00:00"));

        CommonSteps.sendBack(item, at("2026-11-20T09:00:00"));

        assertThat(item.supervision().reportDueAt()).isEqualTo(Cadence.WEEKLY.next(at("2026-11-20T09:00:00")));
    }

    @Test
    void the_next_cycle_of_what_was_never_assigned_is_in_the_hands_of_its_unit() {
        CommonSteps.complete(item, at("2026-11-03T10:00:00"));

        CommonSteps.again(item, at("2026-11-04T10:00:00"), due(SIXTY, "2026-11-04T10:00:00"), EXTENSION);

        assertThat(item.cycle()).isEqualTo(2);
        assertThat(item.facts().since()).containsEntry(Fact.ASSIGNED, at("2026-11-04T10:00:00"));
        assertThat(item.deadline().dueAt()).isEqualTo(at("2027-01-03T23:59:59"));
    }
}
