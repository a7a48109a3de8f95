package org.huiyin.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.inspection.coverage.CoverageLifecycle;
import org.huiyin.inspection.finding.FindingLifecycle;
import org.huiyin.inspection.lead.LedgerLifecycle;
import org.huiyin.inspection.quantity.QuantityLifecycle;
import org.huiyin.inspection.round.RoundLifecycle;
import org.huiyin.testkit.contract.LifecycleContract;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.tracking.lifecycle.Lifecycle;
import org.huiyin.web.Role;
import org.junit.jupiter.api.Test;

/** Every state with every action: what leads somewhere is listed, everything else leads nowhere. */
class LifecycleTablesTest implements LifecycleContract {
    @Override
    public List<LifecycleInCode> lifecycles() {
        return List.of(
                inCode("docs/lifecycles/finding.md", FindingLifecycle.TABLE),
                inCode("docs/lifecycles/round.md", RoundLifecycle.TABLE));
    }

    private static <S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> LifecycleInCode inCode(
            String page, Lifecycle<S, A> table) {
        return new LifecycleInCode(
                page,
                table.states().stream().map(Enum::name).toList(),
                table.actions().stream().map(Enum::name).toList(),
                action -> table.roles(table.action(action).orElseThrow()).stream()
                        .map(Role::tokenName)
                        .collect(Collectors.toSet()),
                (state, action) -> table
                        .find(table.state(state), table.action(action).orElseThrow())
                        .stream()
                        .map(move -> move.to().name()));
    }

    @Test
    void findings_move_so_and_not_otherwise() {
        assertThat(moves(FindingLifecycle.TABLE)).containsExactlyInAnyOrderElementsOf(stated("""
                RECORDED FEED_BACK inspection-officer FED_BACK
                RECORDED FIX_ON_SITE inspector RECTIFIED
                RECORDED ASSIGN inspection-officer FED_BACK
                RECORDED DECIDE inspection-officer FED_BACK
                FED_BACK SIGN handler RECTIFYING
                FED_BACK,RECTIFYING DECLINE handler RECORDED
                RECTIFYING HAND_IN_PLAN handler =
                RECTIFYING ADD_MEASURE handler =
                RECTIFYING,RECTIFIED REPORT_MEASURE handler =
                FED_BACK,RECTIFYING HAND_DOWN inspection-officer =
                RECTIFYING REPORT_PROGRESS handler RECTIFYING
                RECTIFYING,SUBMITTED,RECTIFIED MARK_LONG_TERM inspection-officer =
                RECTIFIED REVIEW_LONG_TERM inspection-officer,inspector =
                FED_BACK,RECTIFYING,SUBMITTED,RECTIFIED DECIDE_PUBLICATION inspection-officer =
                RECTIFYING SUBMIT handler SUBMITTED
                SUBMITTED APPROVE inspection-officer,inspector RECTIFIED
                SUBMITTED SEND_BACK inspection-officer,inspector RECTIFYING
                RECTIFIED FEED_BACK inspection-officer RECTIFIED
                RECTIFIED RELAPSE inspection-officer,inspector RECTIFYING
                FED_BACK,RECTIFYING REQUEST_EXTENSION handler =
                FED_BACK,RECTIFYING GRANT_EXTENSION inspection-officer =
                FED_BACK,RECTIFYING REFUSE_EXTENSION inspection-officer =
                FED_BACK,RECTIFYING URGE inspection-officer =
                RECORDED,FED_BACK,RECTIFYING,SUBMITTED ESCALATE inspection-officer =
                RECORDED,FED_BACK,RECTIFYING,SUBMITTED CANCEL inspection-officer CANCELLED
                """));
    }

    @Test
    void rounds_move_so_and_not_otherwise() {
        assertThat(moves(RoundLifecycle.TABLE)).containsExactlyInAnyOrderElementsOf(stated("""
                PLANNED,ON_SITE,FED_BACK AUTHORISE inspection-officer =
                PLANNED START inspection-officer ON_SITE
                PLANNED CANCEL inspection-officer CANCELLED
                ON_SITE FEED_BACK inspection-officer FED_BACK
                FED_BACK FEED_BACK inspection-officer =
                FED_BACK CLOSE inspection-officer CLOSED
                ON_SITE,FED_BACK,CLOSED ISSUE_BULLETIN inspection-officer =
                FED_BACK,CLOSED EVALUATE inspection-officer =
                """));
    }

    @Test
    void ledgers_and_coverage_targets_move_so_and_not_otherwise() {
        assertThat(moves(LedgerLifecycle.TABLE))
                .containsExactlyInAnyOrderElementsOf(stated("KEPT CORRECT inspection-officer ="));
        assertThat(moves(QuantityLifecycle.TABLE)).containsExactlyInAnyOrderElementsOf(stated("""
                KEPT REPORT handler,inspection-officer =
                KEPT CORRECT inspection-officer =
                """));
        assertThat(moves(CoverageLifecycle.TABLE)).containsExactlyInAnyOrderElementsOf(stated("""
                PLANNED INSPECT inspection-officer INSPECTED
                PLANNED CANCEL inspection-officer CANCELLED
                """));
    }

    /** States, action, roles, next state (= for the same): one line for each state. */
    private static List<String> stated(String table) {
        return table.lines()
                .map(line -> line.split(" "))
                .flatMap(words -> Arrays.stream(words[0].split(","))
                        .map(state ->
                                String.join(" ", state, words[1], words[2], words[3].equals("=") ? state : words[3])))
                .toList();
    }

    private static <S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> List<String> moves(
            Lifecycle<S, A> table) {
        List<String> moves = new ArrayList<>();
        for (S state : table.states()) {
            for (A action : table.actions()) {
                table.find(state, action)
                        .ifPresent(move -> moves.add(String.join(
                                " ",
                                state.name(),
                                action.name(),
                                roles(move.roles()),
                                move.to().name())));
            }
        }
        return moves;
    }

    private static String roles(Set<Role> roles) {
        return roles.stream().map(Role::tokenName).sorted().collect(Collectors.joining(","));
    }
}
