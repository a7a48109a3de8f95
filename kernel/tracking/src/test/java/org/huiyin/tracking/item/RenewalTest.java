package org.huiyin.tracking.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.tracking.item.Clockwork.KNOWN;
import static org.huiyin.tracking.item.Clockwork.WITH_2027;
import static org.huiyin.tracking.item.Clockwork.at;
import static org.huiyin.tracking.item.Clockwork.due;
import static org.huiyin.tracking.item.Clockwork.item;
import static org.huiyin.tracking.item.Clockwork.policy;
import static org.huiyin.tracking.item.Clockwork.rules;
import static org.huiyin.tracking.item.Clockwork.step;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyin.event.Fact;
import org.huiyin.tracking.deadline.Allowance;
import org.huiyin.tracking.deadline.Limit.RollOver;
import org.huiyin.tracking.deadline.Limit.Unit;
import org.huiyin.tracking.deadline.Policy;
import org.huiyin.tracking.deadline.Policy.LimitedStep;
import org.huiyin.tracking.deadline.Renewing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RenewalTest {
    private static final Policy SIXTY = policy("sixty", 60, Unit.NATURAL_DAYS, RollOver.NEXT_WORKING_DAY);
    private static final Policy ONE = policy("one", 1, Unit.WORKING_DAYS, RollOver.NONE);
    private static final Policy FIVE = policy("five", 5, Unit.WORKING_DAYS, RollOver.NONE);
    private static final Renewing LOADED = rules(WITH_2027, SIXTY, ONE, FIVE);

    /** Sixty days from here end on Friday, 1 January 2027: a day off, as it will turn out. */
    private static final String START = "2026-11-02T09:00:00";

    private static final Instant LATER = at("2026-12-01T09:00:00");

    private static Tracking running() {
        Tracking item = item(START);
        CommonSteps.startClock(item, due(SIXTY, START));
        return item;
    }

    private static void renew(Tracking item) {
        DeadlineSteps.renew(item, Renewal.of(item, LOADED, LATER), LATER);
    }

    @Test
    void a_limit_of_sixty_days_set_before_its_year_is_known_moves_behind_the_holiday() {
        Tracking item = running();
        assertThat(item.deadline().provisional()).isTrue();
        assertThat(item.deadline().dueAt()).isEqualTo(at("2027-01-01T23:59:59"));

        renew(item);

        assertThat(item.deadline().provisional()).isFalse();
        assertThat(item.deadline().dueAt()).isEqualTo(at("2027-01-04T23:59:59"));
        assertThat(item.deadline().originalDueAt()).isEqualTo(at("2027-01-04T23:59:59"));
        assertThat(item.takePending().getLast().detail()).isEqualTo(Map.of("moved", List.of("COMPLETION")));
        assertThat(Renewal.of(item, LOADED, LATER)).isEmpty();
    }

    @Test
    void a_deadline_that_stays_is_said_to_stay_and_is_near_under_the_calendar_that_came() {
        String start = "2026-11-05T09:00:00";
        Tracking item = item(start);
        Policy twenty = policy("forty", 40, Unit.WORKING_DAYS, RollOver.NONE);
        CommonSteps.startClock(item, due(twenty, "2026-11-09T09:00:00"));
        Renewing loaded = rules(WITH_2027, twenty);
        Instant before = item.deadline().warnAt();

        List<Renewal> renewals = Renewal.of(item, loaded, LATER);
        DeadlineSteps.renew(item, renewals, LATER);

        assertThat(renewals)
                .hasSize(1)
                .noneMatch(renewal -> renewal.before().isAfter(renewal.after().at()));
        assertThat(item.deadline().provisional()).isFalse();
        assertThat(item.deadline().warnAt())
                .isEqualTo(renewals.getFirst().after().warnAt())
                .isAfterOrEqualTo(before);
    }

    @Test
    void while_the_year_is_not_known_nothing_is_said() {
        assertThat(Renewal.of(running(), rules(KNOWN, SIXTY), LATER)).isEmpty();
    }

    @Test
    void the_limits_of_single_steps_follow_the_calendar_too() {
        String lastDay = "2026-12-31T09:00:00";
        Tracking item = item(lastDay);
        CommonSteps.acceptUntil(item, due(ONE, lastDay));
        CommonSteps.assign(
                item, "620302-J02", List.of(), at(lastDay), due(ONE, lastDay), new Allowance(due(FIVE, lastDay), 2));
        Instant now = at("2026-12-31T10:00:00");

        DeadlineSteps.renew(item, Renewal.of(item, LOADED, now), now);

        Instant monday = at("2027-01-04T17:00:00");
        assertThat(item.deadline().acceptedInTime(monday)).isTrue();
        assertThat(item.deadline().signedInTime(monday)).isTrue();
        assertThat(item.deadline().declinedInTime(at("2027-01-08T23:59:59"))).isTrue();
        assertThat(item.deadline().declinedInTime(at("2027-01-09T00:00:00"))).isFalse();
        assertThat(item.takePending().getLast().detail())
                .isEqualTo(Map.of("moved", List.of("ACCEPTANCE", "SIGNATURE", "DECLINE")));
    }

    @Test
    void a_limit_of_a_step_that_is_past_or_was_taken_stays() {
        String lastDay = "2026-12-31T09:00:00";
        Tracking past = item(lastDay);
        Tracking taken = item(lastDay);
        for (Tracking item : List.of(past, taken)) {
            CommonSteps.acceptUntil(item, due(ONE, lastDay));
        }
        CommonSteps.accept(taken, at("2026-12-31T11:00:00"));

        assertThat(Renewal.of(past, LOADED, at("2027-01-02T00:00:00"))).isEmpty();
        assertThat(Renewal.of(taken, LOADED, at("2026-12-31T12:00:00"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OVERDUE", "ORIGINAL_OVERDUE", "SUBMITTED"})
    void a_deadline_that_is_met_or_missed_stays(Fact fact) {
        Tracking item = running();

        item.set(fact, LATER);

        assertThat(Renewal.of(item, LOADED, LATER)).isEmpty();
    }

    @Test
    void time_that_did_not_count_still_does_not() {
        Tracking item = running();
        DeadlineSteps.pause(item, step("2026-11-10T09:00:00"));
        DeadlineSteps.resume(item, at("2026-11-20T09:00:00"));

        renew(item);

        assertThat(item.deadline().originalDueAt()).isEqualTo(at("2027-01-14T23:59:59"));
        assertThat(item.deadline().dueAt()).isEqualTo(at("2027-01-14T23:59:59"));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-02T23:59:59, 2027-01-04T23:59:59", "2027-01-10T23:59:59, 2027-01-10T23:59:59"})
    void whoever_was_granted_more_time_has_no_less_than_the_others(String granted, String due) {
        Tracking item = running();
        Allowance allowed = new Allowance(due(policy("x", 90, Unit.NATURAL_DAYS, RollOver.NONE), START), 1);
        DeadlineSteps.askForExtension(item, step("2026-11-12T09:00:00"), at(granted), allowed);
        DeadlineSteps.grantExtension(item, step("2026-11-13T09:00:00"), LATER);

        renew(item);

        assertThat(item.deadline().originalDueAt()).isEqualTo(at("2027-01-04T23:59:59"));
        assertThat(item.deadline().dueAt()).isEqualTo(at(due));
    }

    @Test
    void a_rule_that_supersedes_another_moves_its_running_deadlines_and_no_others() {
        Policy old = policy("old", 30, Unit.NATURAL_DAYS, RollOver.NONE);
        Policy other = policy("other", 30, Unit.NATURAL_DAYS, RollOver.NONE);
        Policy anew = policy("anew", 20, Unit.NATURAL_DAYS, RollOver.NONE, "old");
        Renewing rules = rules(KNOWN, old, other, anew);
        Tracking under = item(START);
        Tracking beside = item(START);
        CommonSteps.startClock(under, due(old, START));
        CommonSteps.startClock(beside, due(other, START));
        Instant now = at("2026-11-05T09:00:00");

        List<Renewal> renewals = Renewal.of(under, rules, now);
        DeadlineSteps.renew(under, renewals, now);

        assertThat(renewals).extracting(Renewal::step).containsExactly(LimitedStep.COMPLETION);
        assertThat(under.deadline().dueAt()).isEqualTo(at("2026-11-22T23:59:59"));
        assertThat(under.deadline().policyId()).isEqualTo("anew");
        assertThat(Renewal.of(under, rules, now)).isEmpty();
        assertThat(Renewal.of(beside, rules, now)).isEmpty();
    }
}
