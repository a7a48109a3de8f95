package org.huiyin.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huiyin.event.Dimensions;
import org.huiyin.tracking.deadline.Limit;
import org.huiyin.tracking.deadline.Policy;
import org.huiyin.tracking.deadline.Policy.LimitedStep;
import org.huiyin.tracking.deadline.PolicyBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionPoliciesTest {
    private static final PolicyBook POLICIES = PolicyBook.load("policies/inspection.yaml");

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
