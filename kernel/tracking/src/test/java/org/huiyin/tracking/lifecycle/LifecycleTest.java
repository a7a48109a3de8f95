package org.huiyin.tracking.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.huiyin.tracking.specimen.SpecimenAction;
import org.huiyin.tracking.specimen.SpecimenLine;
import org.huiyin.tracking.specimen.SpecimenState;
import org.huiyin.web.ProblemException;
import org.huiyin.web.Role;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    private static final Lifecycle<SpecimenState, SpecimenAction> TABLE = SpecimenLine.TABLE;

    @Test
    void every_open_state_can_be_cancelled() {
        assertThat(TABLE.states().stream()
                        .filter(state ->
                                TABLE.find(state, SpecimenAction.CANCEL).isPresent()))
                .containsExactly(
                        SpecimenState.REGISTERED,
                        SpecimenState.ASSIGNED,
                        SpecimenState.IN_PROGRESS,
                        SpecimenState.SUBMITTED);
    }

    @Test
    void what_is_not_in_the_table_is_refused_and_the_rest_named() {
        assertThatThrownBy(() -> TABLE.require(SpecimenState.CLOSED, SpecimenAction.SIGN, action -> true))
                .isInstanceOf(ProblemException.class)
                .hasMessage("action-not-allowed")
                .extracting(error -> ((ProblemException) error).extensions().get("allowed"))
                .isEqualTo(List.of("REOPEN"));
    }

    @Test
    void roles_of_an_action_are_those_of_all_its_moves() {
        assertThat(TABLE.roles(SpecimenAction.APPROVE)).containsExactlyInAnyOrder(Role.APPROVER, Role.SUPERVISOR);
        assertThat(TABLE.registrars()).containsExactly(Role.SUPERVISOR);
        assertThat(TABLE.action("NOTHING")).isEmpty();
        assertThat(TABLE.state("CLOSED")).isEqualTo(SpecimenState.CLOSED);
    }

    @Test
    void one_state_and_action_lead_to_one_state() {
        var twice = Lifecycle.bornBy(SpecimenAction.REGISTER, SpecimenState.REGISTERED, Role.SUPERVISOR)
                .on(SpecimenState.REGISTERED, SpecimenAction.ASSIGN, SpecimenState.ASSIGNED)
                .by(Role.SUPERVISOR)
                .on(SpecimenState.REGISTERED, SpecimenAction.ASSIGN, SpecimenState.CLOSED)
                .by(Role.SUPERVISOR);

        assertThatThrownBy(twice::build).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_action_that_forks_leads_to_one_of_its_states_and_is_named_once() {
        var forked = Lifecycle.bornBy(SpecimenAction.REGISTER, SpecimenState.REGISTERED, Role.SUPERVISOR)
                .fork(
                        SpecimenState.CLOSED,
                        SpecimenAction.REOPEN,
                        List.of(SpecimenState.ASSIGNED, SpecimenState.IN_PROGRESS))
                .by(Role.SUPERVISOR)
                .build();

        assertThat(forked.from(SpecimenState.CLOSED))
                .extracting(Transition::to)
                .containsExactly(SpecimenState.ASSIGNED, SpecimenState.IN_PROGRESS);
        assertThatThrownBy(() -> forked.require(SpecimenState.CLOSED, SpecimenAction.SIGN))
                .extracting(error -> ((ProblemException) error).extensions().get("allowed"))
                .isEqualTo(List.of("REOPEN"));
    }

    @Test
    void what_only_the_system_does_is_offered_to_nobody() {
        var table = Lifecycle.bornBy(SpecimenAction.REGISTER, SpecimenState.REGISTERED, Role.SUPERVISOR)
                .during(SpecimenAction.REOPEN, SpecimenState.CLOSED)
                .by()
                .build();

        assertThatThrownBy(() -> table.require(SpecimenState.CLOSED, SpecimenAction.SIGN))
                .extracting(error -> ((ProblemException) error).extensions().get("allowed"))
                .isEqualTo(List.of());
        assertThat(table.mermaid()).contains("    CLOSED --> CLOSED: REOPEN ").contains(" (system)\n");
    }

    @Test
    void the_diagram_is_printed_from_the_table() {
        assertThat(TABLE.mermaid())
                .startsWith("stateDiagram-v2\n    [*] --> REGISTERED: ")
                .contains("    ASSIGNED --> IN_PROGRESS: SIGN 办 (handler)\n");
    }
}
