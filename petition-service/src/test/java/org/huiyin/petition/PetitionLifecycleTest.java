package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.huiyin.event.Phase;
import org.huiyin.testkit.CommittedFile;
import org.huiyin.testkit.contract.LifecycleContract;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.web.ProblemException;
import org.huiyin.web.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PetitionLifecycleTest implements LifecycleContract {
    private static final String SYSTEM = "system";

    /** From, action, to, who: as the domain page has it. */
    private static final List<String[]> MOVES =
            """
            REGISTERED ACCEPT ACCEPTED operator
            REGISTERED REFUSE NOT_ACCEPTED operator
            REGISTERED WITHDRAW WITHDRAWN operator
            REGISTERED CANCEL CANCELLED operator
            ACCEPTED ANSWER CLOSED operator
            ACCEPTED DISPATCH DISPATCHED operator
            ACCEPTED WITHDRAW WITHDRAWN operator
            ACCEPTED CANCEL CANCELLED operator
            ACCEPTED DECIDE DISPATCHED supervisor
            DISPATCHED REQUEST_EXTENSION DISPATCHED handler
            DISPATCHED GRANT_EXTENSION DISPATCHED approver
            DISPATCHED REFUSE_EXTENSION DISPATCHED approver
            DISPATCHED URGE DISPATCHED operator,supervisor
            DISPATCHED PAUSE DISPATCHED operator
            DISPATCHED RESUME DISPATCHED operator
            IN_PROGRESS REQUEST_EXTENSION IN_PROGRESS handler
            IN_PROGRESS GRANT_EXTENSION IN_PROGRESS approver
            IN_PROGRESS REFUSE_EXTENSION IN_PROGRESS approver
            IN_PROGRESS URGE IN_PROGRESS operator,supervisor
            IN_PROGRESS PAUSE IN_PROGRESS operator
            IN_PROGRESS RESUME IN_PROGRESS operator
            ACCEPTED ESCALATE ACCEPTED supervisor
            DISPATCHED ESCALATE DISPATCHED supervisor
            IN_PROGRESS ESCALATE IN_PROGRESS supervisor
            REPLIED ESCALATE REPLIED supervisor
            DISPATCHED SIGN IN_PROGRESS handler
            DISPATCHED DECLINE ACCEPTED handler
            DISPATCHED WITHDRAW WITHDRAWN operator
            DISPATCHED CANCEL CANCELLED operator
            IN_PROGRESS DECLINE ACCEPTED handler
            IN_PROGRESS REPORT_PROGRESS IN_PROGRESS handler
            IN_PROGRESS REPLY REPLIED handler
            IN_PROGRESS WITHDRAW WITHDRAWN operator
            IN_PROGRESS CANCEL CANCELLED operator
            REPLIED CLOSE CLOSED operator,approver
            REPLIED SEND_BACK IN_PROGRESS operator,approver
            REPLIED REDO IN_PROGRESS operator,supervisor
            REPLIED WITHDRAW WITHDRAWN operator
            REPLIED CANCEL CANCELLED operator
            CLOSED REDO IN_PROGRESS operator,supervisor
            REGISTERED LINK_REPEAT REGISTERED operator
            REGISTERED UNLINK_REPEAT REGISTERED operator
            ACCEPTED LINK_REPEAT ACCEPTED operator
            ACCEPTED UNLINK_REPEAT ACCEPTED operator
            DISPATCHED LINK_REPEAT DISPATCHED operator
            DISPATCHED UNLINK_REPEAT DISPATCHED operator
            IN_PROGRESS LINK_REPEAT IN_PROGRESS operator
            IN_PROGRESS UNLINK_REPEAT IN_PROGRESS operator
            REPLIED LINK_REPEAT REPLIED operator
            REPLIED UNLINK_REPEAT REPLIED operator
            CLOSED LINK_REPEAT CLOSED operator
            CLOSED UNLINK_REPEAT CLOSED operator
            REPLIED CALL_BACK REPLIED operator
            CLOSED CALL_BACK CLOSED operator
            REGISTERED MERGE MERGED operator
            ACCEPTED MERGE MERGED operator
            DISPATCHED MERGE MERGED operator
            IN_PROGRESS MERGE MERGED operator
            REPLIED MERGE MERGED operator
            ACCEPTED NAME_OWNER ACCEPTED supervisor
            DISPATCHED NAME_OWNER DISPATCHED supervisor
            IN_PROGRESS NAME_OWNER IN_PROGRESS supervisor
            CLOSED REQUEST_REVIEW CLOSED operator
            CLOSED REQUEST_RE_REVIEW CLOSED operator
            CLOSED BEGIN_HEARING CLOSED supervisor
            CLOSED END_HEARING CLOSED supervisor
            CLOSED DECIDE_REVIEW CLOSED supervisor
            MERGED UNMERGE REGISTERED operator
            MERGED FOLLOW MERGED system
            """.lines().map(line -> line.split(" ")).toList();

    static Stream<Arguments> everyStateWithEveryAction() {
        return Arrays.stream(PetitionState.values())
                .flatMap(state -> Arrays.stream(PetitionAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest
    @MethodSource("everyStateWithEveryAction")
    void a_state_and_an_action_lead_where_the_table_says_or_nowhere(PetitionState from, PetitionAction action) {
        List<String[]> moves = MOVES.stream()
                .filter(move -> move[0].equals(from.name()) && move[1].equals(action.name()))
                .toList();

        if (moves.isEmpty()) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> PetitionLifecycle.TABLE.require(from, action))
                    .satisfies(problem -> assertThat(problem.type()).isEqualTo(TrackingProblem.ACTION_NOT_ALLOWED))
                    .satisfies(problem -> assertThat(problem.extensions().get("allowed"))
                            .asInstanceOf(InstanceOfAssertFactories.LIST)
                            .containsExactlyInAnyOrderElementsOf(allowed(from)));
        } else {
            var move = PetitionLifecycle.TABLE.require(from, action);
            assertThat(move.to().name()).isEqualTo(moves.getFirst()[2]);
            assertThat(move.roles()).isEqualTo(roles(moves.getFirst()[3]));
        }
    }

    private static List<String> allowed(PetitionState from) {
        return MOVES.stream()
                .filter(move -> move[0].equals(from.name()) && !move[3].equals(SYSTEM))
                .map(move -> move[1])
                .toList();
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.equals(SYSTEM))
                .map(name -> Role.of(name).orElseThrow())
                .collect(Collectors.toSet());
    }

    @Override
    public List<LifecycleInCode> lifecycles() {
        var table = PetitionLifecycle.TABLE;
        return List.of(new LifecycleInCode(
                "docs/lifecycles/petition.md",
                table.states().stream().map(Enum::name).toList(),
                table.actions().stream().map(Enum::name).toList(),
                action -> table.roles(PetitionAction.valueOf(action)).stream()
                        .map(Role::tokenName)
                        .collect(Collectors.toSet()),
                (state, action) -> table.find(table.state(state), PetitionAction.valueOf(action)).stream()
                        .map(move -> move.to().name())));
    }

    @Test
    void the_committed_diagram_is_the_tables_own() {
        String diagram = PetitionLifecycle.TABLE.mermaid();

        CommittedFile.ofProject("docs/lifecycles/petition.md").showsBlock("mermaid", diagram);
    }

    @Test
    void a_petition_is_born_by_an_operators_registration() {
        var table = PetitionLifecycle.TABLE;

        assertThat(table.registration()).isEqualTo(PetitionAction.REGISTER);
        assertThat(table.initial()).isEqualTo(PetitionState.REGISTERED);
        assertThat(table.registrars()).containsExactly(Role.OPERATOR);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ACCEPTED", "WITHDRAWN", "CANCELLED"})
    void what_is_excluded_has_no_way_back(PetitionState state) {
        var moves = PetitionLifecycle.TABLE.from(state);

        assertThat(moves).isEmpty();
        assertThat(state.phase()).isEqualTo(Phase.EXCLUDED);
    }
}
