package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.PetitionConfiguration.PolicyPack.ALTERNATIVE;
import static org.huiyin.petition.PetitionConfiguration.PolicyPack.DEFAULT;
import static org.huiyin.tracking.deadline.Policy.LimitedStep.ACCEPTANCE;
import static org.huiyin.tracking.deadline.Policy.LimitedStep.COMPLETION;
import static org.huiyin.tracking.deadline.Policy.LimitedStep.DECLINE;
import static org.huiyin.tracking.deadline.Policy.LimitedStep.EXTENSION;
import static org.huiyin.tracking.deadline.Policy.LimitedStep.SIGNATURE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.event.Dimensions;
import org.huiyin.petition.PetitionConfiguration.PolicyPack;
import org.huiyin.tracking.deadline.Limit;
import org.huiyin.tracking.deadline.Policy;
import org.huiyin.tracking.deadline.Policy.LimitedStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PetitionPoliciesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "HOTLINE_12345, CONSULTATION, EMERGENCY, petition-emergency-2-hours, 2, HOURS",
        "APP, HELP, UTILITY, petition-utility-24-hours, 24, HOURS",
        "WECHAT, COMPLAINT, NORMAL, petition-normal-7-days, 7, NATURAL_DAYS",
        "OPEN311, SUGGESTION, COMPLEX, petition-complex-15-days, 15, NATURAL_DAYS",
        "LETTER, HELP, NORMAL, xinfang-conclude, 60, NATURAL_DAYS",
        "VISIT, COMPLAINT, EMERGENCY, xinfang-conclude, 60, NATURAL_DAYS",
        "SUPERIOR_TRANSFER, REPORT, COMPLEX, xinfang-conclude, 60, NATURAL_DAYS"
    })
    void the_default_pack_goes_by_urgency_and_for_letters_and_visits_by_the_regulations(
            Channel channel, PetitionKind kind, Urgency urgency, String id, int length, Limit.Unit unit) {
        Policy policy = policy(DEFAULT, COMPLETION, channel, kind, urgency, TODAY);

        assertThat(policy.id()).isEqualTo(id);
        assertThat(policy.limit().length()).isEqualTo(length);
        assertThat(policy.limit().unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "HOTLINE_12345, CONSULTATION, petition-consultation-3-working-days, 3",
        "APP, HELP, petition-consultation-3-working-days, 3",
        "WECHAT, COMPLAINT, petition-complaint-13-working-days, 13",
        "OPEN311, SUGGESTION, petition-complaint-13-working-days, 13",
        "HOTLINE_12345, PRAISE, petition-normal-7-days, 7",
        "HOTLINE_12345, REPORT, petition-normal-7-days, 7",
        "LETTER, CONSULTATION, xinfang-conclude, 60"
    })
    void the_alternative_pack_goes_by_kind_where_the_rule_names_it(
            Channel channel, PetitionKind kind, String id, int length) {
        Policy policy = policy(ALTERNATIVE, COMPLETION, channel, kind, Urgency.NORMAL, TODAY);

        assertThat(policy.id()).isEqualTo(id);
        assertThat(policy.limit().length()).isEqualTo(length);
    }

    @Test
    void acceptance_is_decided_in_a_working_day_and_for_letters_in_fifteen_days() {
        Policy call = policy(DEFAULT, ACCEPTANCE, Channel.HOTLINE_12345, PetitionKind.HELP, Urgency.NORMAL, TODAY);
        Policy letter = policy(DEFAULT, ACCEPTANCE, Channel.LETTER, PetitionKind.HELP, Urgency.NORMAL, TODAY);

        assertThat(call.limit()).isEqualTo(new Limit(1, Limit.Unit.WORKING_DAYS, Limit.RollOver.NONE));
        assertThat(letter.limit()).isEqualTo(new Limit(15, Limit.Unit.NATURAL_DAYS, Limit.RollOver.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "REVIEW_REQUEST, xinfang-review-request-30-days, 第三十五条",
        "REVIEW, xinfang-review-30-days, 第三十五条",
        "RE_REVIEW_REQUEST, xinfang-re-review-request-30-days, 第三十六条",
        "RE_REVIEW, xinfang-re-review-30-days, 第三十六条",
        "EXTENSION, xinfang-extension-30-days, 第三十四条"
    })
    void a_letter_is_reviewed_and_extended_in_thirty_days(LimitedStep step, String id, String article) {
        Policy policy = policy(DEFAULT, step, Channel.LETTER, PetitionKind.HELP, Urgency.NORMAL, TODAY);

        assertThat(policy.id()).isEqualTo(id);
        assertThat(policy.limit()).isEqualTo(new Limit(30, Limit.Unit.NATURAL_DAYS, Limit.RollOver.NONE));
        assertThat(policy.atMost()).isOne();
        assertThat(policy.citation()).contains("信访工作条例" + article);
    }

    @ParameterizedTest
    @CsvSource({
        "REVIEW_REQUEST, xinfang-review-request-30-days-2005, 第三十四条",
        "REVIEW, xinfang-review-30-days-2005, 第三十四条",
        "RE_REVIEW_REQUEST, xinfang-re-review-request-30-days-2005, 第三十五条",
        "RE_REVIEW, xinfang-re-review-30-days-2005, 第三十五条"
    })
    void opinions_of_before_may_2022_are_reviewed_under_the_older_regulations(
            LimitedStep step, String id, String article) {
        LocalDate past = LocalDate.of(2022, 4, 30);

        Policy policy = policy(DEFAULT, step, Channel.VISIT, PetitionKind.HELP, Urgency.NORMAL, past);

        assertThat(policy.id()).isEqualTo(id);
        assertThat(policy.limit()).isEqualTo(new Limit(30, Limit.Unit.NATURAL_DAYS, Limit.RollOver.NONE));
        assertThat(policy.citation()).contains("国务院令第431号）" + article);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTANCE, procuratorate-procedural-reply-7-days, 7, NATURAL_DAYS",
        "COMPLETION, procuratorate-result-reply-3-months, 3, MONTHS"
    })
    void a_letter_to_the_procuratorate_has_limits_of_its_own(LimitedStep step, String id, int length, Limit.Unit unit) {
        Dimensions letter = new Dimensions(
                "620302-FJ02",
                List.of(),
                null,
                null,
                null,
                "LETTER",
                "HELP",
                "NORMAL",
                false,
                null,
                null,
                null,
                null,
                null);

        Policy policy = PetitionPolicies.of(DEFAULT).find(step, letter, TODAY).orElseThrow();

        assertThat(policy.id()).isEqualTo(id);
        assertThat(policy.limit()).isEqualTo(new Limit(length, unit, Limit.RollOver.NONE));
    }

    @ParameterizedTest
    @CsvSource({"LETTER, xinfang-objection-5-working-days", "HOTLINE_12345, decline-5-working-days"})
    void it_may_be_declined_twice_within_five_working_days(Channel channel, String id) {
        Policy policy = policy(DEFAULT, DECLINE, channel, PetitionKind.HELP, Urgency.NORMAL, TODAY);

        assertThat(policy.id()).isEqualTo(id);
        assertThat(policy.limit()).isEqualTo(new Limit(5, Limit.Unit.WORKING_DAYS, Limit.RollOver.NONE));
        assertThat(policy.atMost()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY, 1", "UTILITY, 1", "NORMAL, 15", "COMPLEX, 15"})
    void a_call_is_extended_once_by_its_urgency(Urgency urgency, int days) {
        Policy policy = policy(DEFAULT, EXTENSION, Channel.HOTLINE_12345, PetitionKind.HELP, urgency, TODAY);

        assertThat(policy.limit()).isEqualTo(new Limit(days, Limit.Unit.NATURAL_DAYS, Limit.RollOver.NONE));
        assertThat(policy.atMost()).isOne();
    }

    @Test
    void before_may_2022_the_older_regulations_are_cited() {
        LocalDate past = LocalDate.of(2022, 4, 30);

        Policy policy = policy(DEFAULT, COMPLETION, Channel.VISIT, PetitionKind.HELP, Urgency.NORMAL, past);

        assertThat(policy.id()).isEqualTo("xinfang-conclude-2005");
        assertThat(policy.citation()).contains("国务院令第431号");
    }

    @ParameterizedTest
    @EnumSource
    void every_petition_has_a_limit_for_every_step(PolicyPack pack) {
        for (Channel channel : Channel.values()) {
            for (PetitionKind kind : PetitionKind.values()) {
                for (Urgency urgency : Urgency.values()) {
                    assertThat(Stream.of(ACCEPTANCE, SIGNATURE, COMPLETION))
                            .allSatisfy(step -> assertThat(policy(pack, step, channel, kind, urgency, TODAY)
                                            .citation())
                                    .isNotBlank());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_deadline_of_either_pack_can_be_explained_by_its_id(PolicyPack pack) {
        List<String> ids =
                PetitionPolicies.of(pack).policies().stream().map(Policy::id).toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("petition-normal-7-days", "petition-complaint-13-working-days", "xinfang-conclude-2005");
    }

    private static Policy policy(
            PolicyPack pack, LimitedStep step, Channel channel, PetitionKind kind, Urgency urgency, LocalDate day) {
        Dimensions dimensions = new Dimensions(
                "620302",
                List.of(),
                null,
                "city.parking",
                null,
                channel.name(),
                kind.name(),
                urgency.name(),
                false,
                null,
                null,
                null,
                null,
                null);
        return PetitionPolicies.of(pack).find(step, dimensions, day).orElseThrow();
    }
}
