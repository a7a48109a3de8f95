package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huiyin.event.Fact;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.body.Handover;
import org.huiyin.tracking.deadline.Allowance;
import org.huiyin.tracking.deadline.Due;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.Step;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PetitionFactsTest {
    private static final Instant BEGIN = Instant.parse("2026-11-20T01:00:00Z");
    private static final Reply REPLY = new Reply("已修复路灯", null, null, "电话告知");

    private static final Allowance DECLINE = new Allowance(due(0, 7 * 24), 2);

    private static Step after(long hours, String subject) {
        return new Step(new Actor(subject, "operator", "620302-ZF01"), BEGIN.plus(Duration.ofHours(hours)));
    }

    private static Step after(long hours) {
        return after(hours, "demo-operator");
    }

    private static Due due(long startHours, long limitHours) {
        Instant start = BEGIN.plus(Duration.ofHours(startHours));
        return new Due("test", start, start.plus(Duration.ofHours(limitHours)), start, false);
    }

    private static RegisterPetition body(PetitionKind kind, @Nullable String concernedUnit) {
        return new RegisterPetition(
                "某小区路灯不亮", null, Channel.HOTLINE_12345, kind, "works.lights", null, null, concernedUnit, null);
    }

    private static Petition registered() {
        Petition petition = new Petition(body(PetitionKind.HELP, null), "路灯亮化", "620302-ZF01", after(0));
        petition.decideBy(due(0, 24));
        return petition;
    }

    private static Petition replied(long atHours) {
        Petition petition = registered();
        petition.accept(after(1));
        petition.dispatch(
                after(2), new Handover("620302-ZF10", List.of("620302-J01"), null), due(2, 100), due(2, 24), DECLINE);
        petition.sign(after(3));
        petition.reply(after(atHours, "demo-handler"), REPLY);
        return petition;
    }

    @Test
    void outside_a_petition_is_called_by_its_category() {
        Petition petition = registered();

        assertThat(petition.tracking().title()).isEqualTo("路灯亮化");
        assertThat(petition.title()).isEqualTo("某小区路灯不亮");
        assertThat(petition.tracking().dimensions().urgency()).isEqualTo("NORMAL");
        assertThat(petition.tracking().dimensions().confidential()).isFalse();
    }

    @Test
    void an_acceptance_within_the_limit_is_in_time() {
        Petition petition = registered();

        petition.accept(after(24));

        assertThat(petition.tracking().facts().since().keySet())
                .containsExactlyInAnyOrder(Fact.REGISTERED, Fact.ACCEPTED, Fact.ACCEPTED_IN_TIME);
    }

    @Test
    void a_late_acceptance_is_an_acceptance() {
        Petition petition = registered();

        petition.accept(after(25));

        assertThat(petition.tracking().facts().since().keySet())
                .containsExactlyInAnyOrder(Fact.REGISTERED, Fact.ACCEPTED);
    }

    @Test
    void a_refusal_within_the_limit_counts_as_decided_in_time() {
        Petition petition = registered();

        petition.refuse(after(23));

        assertThat(petition.tracking().facts().since().keySet())
                .containsExactlyInAnyOrder(Fact.REGISTERED, Fact.NOT_ACCEPTED, Fact.EXCLUDED, Fact.ACCEPTED_IN_TIME);
    }

    @Test
    void a_late_refusal_does_not_count_as_decided_in_time() {
        Petition petition = registered();

        petition.refuse(after(25));

        assertThat(petition.tracking().facts().since().keySet())
                .containsExactlyInAnyOrder(Fact.REGISTERED, Fact.NOT_ACCEPTED, Fact.EXCLUDED);
    }

    @Test
    void a_direct_answer_completes_what_was_never_assigned() {
        Petition petition = registered();
        petition.accept(after(1));

        petition.answer(after(2), new Reply("已告知办理流程", null, null, "电话告知"));

        assertThat(petition.tracking().facts().has(Fact.COMPLETED)).isTrue();
        assertThat(petition.tracking().facts().has(Fact.FIRST_PASS)).isTrue();
        assertThat(petition.tracking().facts().has(Fact.ASSIGNED)).isFalse();
        assertThat(Objects.requireNonNull(petition.answer()).reply()).isEqualTo("已告知办理流程");
    }

    @Test
    void what_was_declined_too_often_is_not_answered_at_once() {
        Petition petition = registered();
        petition.accept(after(1));
        assertThat(petition.offers(PetitionAction.ANSWER)).isTrue();
        for (int hour = 2; hour <= 6; hour += 2) {
            petition.dispatch(
                    after(hour), new Handover("620302-ZF10", List.of(), null), due(2, 100), due(2, 24), DECLINE);
            petition.decline(after(hour + 1));
        }

        assertThat(petition.tracking().handling().awaitsDecision()).isTrue();
        assertThat(petition.offers(PetitionAction.ANSWER)).isFalse();
    }

    @Test
    void the_clock_of_a_call_starts_with_the_dispatch_and_of_a_letter_with_the_acceptance() {
        Petition call = registered();
        Petition letter = registered();

        call.accept(after(1));
        letter.acceptUntil(after(1), due(1, 1440));
        letter.dispatch(after(9), new Handover("620302-ZF10", null, null), due(9, 1440), due(9, 24), DECLINE);

        assertThat(call.tracking().deadline().dueAt()).isNull();
        assertThat(letter.tracking().deadline().startedAt()).isEqualTo(BEGIN.plus(Duration.ofHours(1)));
    }

    @Test
    void a_dispatch_hands_it_to_the_lead_and_supporting_units() {
        Petition petition = replied(50);

        assertThat(petition.tracking().dimensions().unit()).isEqualTo("620302-ZF10");
        assertThat(petition.tracking().dimensions().supportingUnits()).containsExactly("620302-J01");
        assertThat(petition.tracking().facts().has(Fact.SIGNED_IN_TIME)).isTrue();
    }

    @Test
    void a_reply_is_what_is_held_against_the_deadline() {
        Petition petition = replied(102);

        petition.close(after(500));

        assertThat(petition.tracking().facts().since())
                .containsKeys(
                        Fact.REPLIED, Fact.REPLIED_IN_TIME, Fact.CALLBACK_DUE, Fact.COMPLETED, Fact.COMPLETED_IN_TIME)
                .doesNotContainKeys(Fact.SUBMITTED, Fact.OVERDUE);
    }

    @Test
    void a_late_reply_is_a_reply() {
        Petition petition = replied(103);

        petition.close(after(104));

        assertThat(petition.tracking().facts().since())
                .containsKeys(Fact.REPLIED, Fact.COMPLETED)
                .doesNotContainKeys(Fact.REPLIED_IN_TIME, Fact.COMPLETED_IN_TIME);
    }

    @Test
    void a_reply_needs_evidence_or_a_reason_for_having_none() {
        Petition petition = registered();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> petition.reply(after(5), new Reply("已修复", " ", List.of(), null)))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(TrackingProblem.EVIDENCE_MISSING));
    }

    @Test
    void a_redo_opens_a_cycle_with_a_deadline_of_its_own_and_keeps_the_base() {
        Petition petition = replied(50);
        petition.close(after(60));

        petition.redo(after(70), new Redo("回访表示未解决", null), due(70, 168), DECLINE);

        assertThat(petition.tracking().cycle()).isEqualTo(2);
        assertThat(petition.tracking().deadline().dueAt()).isEqualTo(BEGIN.plus(Duration.ofHours(238)));
        assertThat(petition.tracking().facts().since().keySet())
                .containsExactlyInAnyOrder(
                        Fact.REGISTERED,
                        Fact.ACCEPTED,
                        Fact.ACCEPTED_IN_TIME,
                        Fact.ASSIGNED,
                        Fact.REDONE,
                        Fact.REOPENED);
    }

    @Test
    void a_declined_petition_goes_back_to_the_registrars_unit_and_the_clock_runs_on() {
        Petition petition = registered();
        petition.accept(after(1));
        petition.dispatch(after(2), new Handover("620302-ZF10", null, null), due(2, 100), due(2, 24), DECLINE);

        petition.decline(after(5));
        petition.dispatch(after(6), new Handover("620302-ZF26", null, null), due(6, 100), due(6, 24), DECLINE);

        assertThat(petition.tracking().facts().has(Fact.DECLINED)).isTrue();
        assertThat(petition.tracking().dimensions().unit()).isEqualTo("620302-ZF26");
        assertThat(petition.tracking().deadline().dueAt()).isEqualTo(BEGIN.plus(Duration.ofHours(102)));
    }

    @Test
    void a_withdrawn_and_a_cancelled_petition_are_excluded_with_their_reason() {
        Petition withdrawn = replied(50);
        Petition cancelled = registered();

        withdrawn.withdraw(after(51));
        cancelled.cancel(after(1));

        assertThat(withdrawn.tracking().facts().since())
                .containsKeys(Fact.EXCLUDED, Fact.WITHDRAWN)
                .doesNotContainKeys(Fact.CANCELLED, Fact.SUBMITTED);
        assertThat(cancelled.tracking().facts().since())
                .containsKeys(Fact.EXCLUDED, Fact.CANCELLED)
                .doesNotContainKey(Fact.WITHDRAWN);
    }

    @Test
    void a_report_is_confidential_towards_the_unit_it_is_about() {
        RegisterPetition body = body(PetitionKind.REPORT, "620302-ZF03");

        Petition petition = new Petition(body, "廉洁举报", "620302-ZF01", after(0));

        assertThat(petition.tracking().dimensions().confidential()).isTrue();
        assertThat(petition.tracking().dimensions().concernedUnit()).isEqualTo("620302-ZF03");
    }

    @Test
    void a_report_must_name_the_unit_it_is_about() {
        RegisterPetition body = body(PetitionKind.REPORT, null);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(body::requireConcernedUnitOfReports)
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(PetitionProblem.CONCERNED_UNIT_MISSING));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REPORT")
    void only_a_report_names_a_unit_it_is_about(PetitionKind kind) {
        RegisterPetition body = body(kind, "620302-ZF03");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(body::requireConcernedUnitOfReports)
                .satisfies(
                        problem -> assertThat(problem.type()).isEqualTo(PetitionProblem.CONCERNED_UNIT_OUT_OF_PLACE));
    }
}
