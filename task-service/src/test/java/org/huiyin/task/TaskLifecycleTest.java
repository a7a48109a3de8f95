package org.huiyin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.huiyin.testkit.CommittedFile;
import org.huiyin.testkit.contract.LifecycleContract;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.web.ProblemException;
import org.huiyin.web.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TaskLifecycleTest implements LifecycleContract {
    /** From, action, who, to: as the domain says it. */
    private static final List<Move> DOMAIN = """
            REGISTERED FILE supervisor REGISTERED
            REGISTERED NOT_FILE supervisor NOT_FILED
            REGISTERED ASSIGN supervisor ASSIGNED
            REGISTERED DECIDE supervisor ASSIGNED
            ASSIGNED BREAK_DOWN handler,supervisor ASSIGNED
            IN_PROGRESS BREAK_DOWN handler,supervisor IN_PROGRESS
            REGISTERED SET_TARGET supervisor REGISTERED
            ASSIGNED SET_TARGET supervisor ASSIGNED
            IN_PROGRESS SET_TARGET supervisor IN_PROGRESS
            REGISTERED SPONSOR supervisor REGISTERED
            ASSIGNED SPONSOR supervisor ASSIGNED
            IN_PROGRESS SPONSOR supervisor IN_PROGRESS
            SUBMITTED SPONSOR supervisor SUBMITTED
            CLOSED RATE supervisor CLOSED
            ASSIGNED REQUEST_EXTENSION handler ASSIGNED
            IN_PROGRESS REQUEST_EXTENSION handler IN_PROGRESS
            ASSIGNED GRANT_EXTENSION approver,supervisor ASSIGNED
            IN_PROGRESS GRANT_EXTENSION approver,supervisor IN_PROGRESS
            ASSIGNED REFUSE_EXTENSION approver,supervisor ASSIGNED
            IN_PROGRESS REFUSE_EXTENSION approver,supervisor IN_PROGRESS
            ASSIGNED URGE supervisor ASSIGNED
            IN_PROGRESS URGE supervisor IN_PROGRESS
            REGISTERED ESCALATE supervisor REGISTERED
            ASSIGNED ESCALATE supervisor ASSIGNED
            IN_PROGRESS ESCALATE supervisor IN_PROGRESS
            SUBMITTED ESCALATE supervisor SUBMITTED
            ASSIGNED SIGN handler IN_PROGRESS
            ASSIGNED,IN_PROGRESS DECLINE handler REGISTERED
            IN_PROGRESS REPORT_PROGRESS handler IN_PROGRESS
            IN_PROGRESS REPLY handler IN_PROGRESS
            IN_PROGRESS SUBMIT handler SUBMITTED
            SUBMITTED APPROVE approver,supervisor CLOSED
            SUBMITTED SEND_BACK approver,supervisor IN_PROGRESS
            CLOSED REOPEN supervisor ASSIGNED
            REGISTERED,ASSIGNED,IN_PROGRESS,SUBMITTED CANCEL supervisor CANCELLED
            """.lines().flatMap(Move::of).toList();

    private record Move(TaskState from, TaskAction action, Set<Role> roles, TaskState to) {
        static Stream<Move> of(String line) {
            String[] words = line.split(" ");
            Set<Role> roles = Arrays.stream(words[2].split(","))
                    .map(name -> Role.of(name).orElseThrow())
                    .collect(Collectors.toSet());
            return Arrays.stream(words[0].split(","))
                    .map(from -> new Move(
                            TaskState.valueOf(from), TaskAction.valueOf(words[1]), roles, TaskState.valueOf(words[3])));
        }
    }

    static Stream<Arguments> allowed() {
        return DOMAIN.stream().map(move -> Arguments.of(move.from(), move.action(), move.roles(), move.to()));
    }

    static Stream<Arguments> everythingElse() {
        return Arrays.stream(TaskState.values())
                .flatMap(state -> Arrays.stream(TaskAction.values()).map(action -> Arguments.of(state, action)))
                .filter(pair -> DOMAIN.stream()
                        .noneMatch(move -> move.from() == pair.get()[0] && move.action() == pair.get()[1]));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void an_allowed_action_leads_to_its_state_and_belongs_to_its_roles(
            TaskState from, TaskAction action, Set<Role> roles, TaskState to) {
        var move = TaskLifecycle.TABLE.require(from, action);

        assertThat(move.to()).isEqualTo(to);
        assertThat(move.roles()).isEqualTo(roles);
    }

    @ParameterizedTest
    @MethodSource("everythingElse")
    void any_other_action_is_refused_with_the_allowed_ones(TaskState from, TaskAction action) {
        ProblemException refusal =
                catchThrowableOfType(ProblemException.class, () -> TaskLifecycle.TABLE.require(from, action));

        assertThat(refusal.type()).isEqualTo(TrackingProblem.ACTION_NOT_ALLOWED);
        assertThat(refusal.extensions()).containsEntry("state", from.name());
        assertThat(refusal.extensions().get("allowed"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .containsExactlyInAnyOrderElementsOf(DOMAIN.stream()
                        .filter(move -> move.from() == from)
                        .map(move -> move.action().name())
                        .toList());
    }

    @Override
    public List<LifecycleInCode> lifecycles() {
        var table = TaskLifecycle.TABLE;
        return List.of(new LifecycleInCode(
                "docs/lifecycles/task.md",
                table.states().stream().map(Enum::name).toList(),
                table.actions().stream().map(Enum::name).toList(),
                action -> table.roles(TaskAction.valueOf(action)).stream()
                        .map(Role::tokenName)
                        .collect(Collectors.toSet()),
                (state, action) -> table.find(table.state(state), TaskAction.valueOf(action)).stream()
                        .map(move -> move.to().name())));
    }

    @Test
    void only_supervisors_register() {
        assertThat(TaskLifecycle.TABLE.registrars()).containsExactly(Role.SUPERVISOR);
        assertThat(TaskLifecycle.TABLE.initial()).isEqualTo(TaskState.REGISTERED);
    }

    @Test
    void the_page_shows_the_table() {
        CommittedFile.ofProject("docs/lifecycles/task.md").showsBlock("mermaid", TaskLifecycle.TABLE.mermaid());
    }
}
