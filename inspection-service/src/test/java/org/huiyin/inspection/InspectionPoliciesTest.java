package org.huiyin.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.huiyin.event.Dimension;
import org.huiyin.event.Dimensions;
import org.huiyin.inspection.round.Programme;
import org.huiyin.tracking.deadline.Limit;
import org.huiyin.tracking.deadline.Policy;
import org.huiyin.tracking.deadline.Policy.LimitedStep;
import org.huiyin.tracking.deadline.PolicyBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionPoliciesTest {
    private static final PolicyBook POLICIES = PolicyBook.load("policies/inspection.yaml");

    @ParameterizedTest
    @CsvSource({
        "PARTY_INSPECTION, rectification-6-months",
        "AUDIT, rectification-other-programmes-3-months",
        "RIVER_PATROL, rectification-other-programmes-3-months"
    })
    void a_programme_has_its_own_limit(String programme, String id) {
        Dimensions dimensions = new Dimensions(
                "620302-J02",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                1,
                "REGULAR",
                programme);

        assertThat(POLICIES.find(LimitedStep.COMPLETION, dimensions, LocalDate.of(2026, 1, 1)))
                .hasValueSatisfying(policy -> assertThat(policy.id()).isEqualTo(id));
    }

    @Test
    void every_programme_but_party_inspection_has_that_limit() {
        assertThat(POLICIES.named("rectification-other-programmes-3-months")
                        .orElseThrow()
                        .when()
                        .get(Dimension.PROGRAMME))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Programme.values())
                        .map(Programme::name)
                        .filter(name -> !name.equals("PARTY_INSPECTION"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETION, 2021-06-30, rectification-3-months, 3, MONTHS, 1",
        "COMPLETION, 2024-01-31, rectification-3-months, 3, MONTHS, 1",
        "COMPLETION, 2024-02-01, rectification-6-months, 6, MONTHS, 1",
        "PLAN, 2024-02-01, rectification-plan-1-month, 1, MONTHS, 1",
        "SIGNATURE, 2024-02-01, sign-1-working-day, 1, WORKING_DAYS, 1",
        "DECLINE, 2024-02-01, decline-5-working-days, 5, WORKING_DAYS, 2",
        "EXTENSION, 2024-02-01, extension-90-days, 90, NATURAL_DAYS, 1"
    })
    void each_step_has_its_limit(LimitedStep step, LocalDate day, String id, int length, Limit.Unit unit, int atMost) {
        Policy policy =
                POLICIES.find(step, Dimensions.ofUnit("620302-J02"), day).orElseThrow();

        assertThat(policy.id()).isEqualTo(id);
        assertThat(policy.limit()).isEqualTo(new Limit(length, unit, Limit.RollOver.NONE));
        assertThat(policy.atMost()).isEqualTo(atMost);
        assertThat(policy.citation()).isNotBlank();
    }
}
