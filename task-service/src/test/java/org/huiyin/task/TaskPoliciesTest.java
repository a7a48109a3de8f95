package org.huiyin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.tracking.deadline.Limit.Unit.MONTHS;
import static org.huiyin.tracking.deadline.Limit.Unit.NATURAL_DAYS;
import static org.huiyin.tracking.deadline.Limit.Unit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.event.Dimensions;
import org.huiyin.tracking.deadline.Limit;
import org.huiyin.tracking.deadline.Policy;
import org.huiyin.tracking.deadline.PolicyBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TaskPoliciesTest {
    private static final PolicyBook POLICIES = PolicyBook.load(TaskPolicies.FILE);
    private static final LocalDate DAY = LocalDate.of(2021, 3, 2);

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(TaskSource.WORK_REPORT, null, 30, NATURAL_DAYS),
                Arguments.of(TaskSource.SUPERIOR_ASSIGNMENT, null, 30, NATURAL_DAYS),
                Arguments.of(TaskSource.OTHER, null, 30, NATURAL_DAYS),
                Arguments.of(TaskSource.MEETING_DECISION, null, 20, NATURAL_DAYS),
                Arguments.of(TaskSource.LEADER_INSTRUCTION, null, 15, NATURAL_DAYS),
                Arguments.of(TaskSource.LEADER_INSTRUCTION, Task.URGENT, 5, NATURAL_DAYS),
                Arguments.of(TaskSource.MEETING_DECISION, Task.URGENT, 20, NATURAL_DAYS),
                Arguments.of(TaskSource.ESCALATED_PETITION, null, 15, NATURAL_DAYS),
                Arguments.of(TaskSource.ESCALATED_FINDING, null, 15, NATURAL_DAYS),
                Arguments.of(TaskSource.DEPUTY_SUGGESTION, null, 3, MONTHS),
                Arguments.of(TaskSource.CPPCC_PROPOSAL, null, 3, MONTHS));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void each_source_has_its_limit(TaskSource source, @Nullable String urgency, int length, Limit.Unit unit) {
        Policy policy = POLICIES.find(Policy.LimitedStep.COMPLETION, dimensions(source, urgency), DAY)
                .orElseThrow();

        assertThat(policy.limit()).isEqualTo(new Limit(length, unit, Limit.RollOver.NONE));
        assertThat(policy.citation()).isNotBlank();
    }

    @Test
    void only_tasks_that_bring_their_date_have_no_limit() {
        List<TaskSource> without = Arrays.stream(TaskSource.values())
                .filter(source -> POLICIES.find(Policy.LimitedStep.COMPLETION, dimensions(source, null), DAY)
                        .isEmpty())
                .toList();

        assertThat(without)
                .containsExactly(
                        TaskSource.RECTIFICATION,
                        TaskSource.REFORM_TASK,
                        TaskSource.DELIBERATION_OPINION,
                        TaskSource.LIST_ITEM);
    }

    @ParameterizedTest
    @EnumSource(TaskSource.class)
    void every_task_is_to_be_signed_for_within_a_working_day(TaskSource source) {
        Policy policy = POLICIES.find(Policy.LimitedStep.SIGNATURE, dimensions(source, null), DAY)
                .orElseThrow();

        assertThat(policy.limit()).isEqualTo(new Limit(1, WORKING_DAYS, Limit.RollOver.NONE));
    }

    @ParameterizedTest
    @EnumSource(TaskSource.class)
    void every_task_may_be_declined_twice_and_extended_once(TaskSource source) {
        Policy decline = POLICIES.find(Policy.LimitedStep.DECLINE, dimensions(source, null), DAY)
                .orElseThrow();
        Policy extension = POLICIES.find(Policy.LimitedStep.EXTENSION, dimensions(source, null), DAY)
                .orElseThrow();

        assertThat(decline.limit()).isEqualTo(new Limit(5, WORKING_DAYS, Limit.RollOver.NONE));
        assertThat(decline.atMost()).isEqualTo(2);
        assertThat(extension.limit()).isEqualTo(new Limit(30, NATURAL_DAYS, Limit.RollOver.NONE));
        assertThat(extension.atMost()).isOne();
    }

    private static Dimensions dimensions(TaskSource source, @Nullable String urgency) {
        return new Dimensions(
                "620302",
                List.of(),
                null,
                null,
                source.name(),
                null,
                null,
                urgency,
                false,
                null,
                null,
                null,
                null,
                null);
    }
}
