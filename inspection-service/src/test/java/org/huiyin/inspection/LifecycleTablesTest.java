package org.huiyin.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.huiyin.inspection.coverage.CoverageLifecycle;
import org.huiyin.inspection.finding.FindingLifecycle;
import org.huiyin.inspection.lead.LedgerLifecycle;
import org.huiyin.inspection.round.RoundLifecycle;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.tracking.lifecycle.Lifecycle;
import org.junit.jupiter.api.Test;

/** Every state with every action: what leads somewhere is listed, everything else leads nowhere. */
class LifecycleTablesTest {
    @Test
    void findings_move_so_and_not_otherwise() {
        assertThat(moves(FindingLifecycle.TABLE))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("RECORDED FEED_BACK", "FED_BACK"),
                        Map.entry("RECORDED FIX_ON_SITE", "RECTIFIED"),
                        Map.entry("RECORDED CANCEL", "CANCELLED"),
                        Map.entry("FED_BACK SIGN", "RECTIFYING"),
                        Map.entry("FED_BACK DECLINE", "RECORDED"),
                        Map.entry("FED_BACK CANCEL", "CANCELLED"),
                        Map.entry("RECTIFYING DECLINE", "RECORDED"),
                        Map.entry("RECTIFYING REPORT_PROGRESS", "RECTIFYING"),
                        Map.entry("RECTIFYING SUBMIT", "SUBMITTED"),
                        Map.entry("RECTIFYING CANCEL", "CANCELLED"),
                        Map.entry("SUBMITTED APPROVE", "RECTIFIED"),
                        Map.entry("SUBMITTED SEND_BACK", "RECTIFYING"),
                        Map.entry("SUBMITTED CANCEL", "CANCELLED"),
                        Map.entry("RECTIFIED FEED_BACK", "RECTIFIED"),
                        Map.entry("RECTIFIED RELAPSE", "RECTIFYING")));
    }

    @Test
    void rounds_move_so_and_not_otherwise() {
        assertThat(moves(RoundLifecycle.TABLE))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "PLANNED START", "ON_SITE",
                        "PLANNED CANCEL", "CANCELLED",
                        "ON_SITE FEED_BACK", "FED_BACK",
                        "FED_BACK FEED_BACK", "FED_BACK",
                        "FED_BACK CLOSE", "CLOSED"));
    }

    @Test
    void ledgers_and_coverage_targets_move_so_and_not_otherwise() {
        assertThat(moves(LedgerLifecycle.TABLE)).containsExactlyInAnyOrderEntriesOf(Map.of("KEPT CORRECT", "KEPT"));
        assertThat(moves(CoverageLifecycle.TABLE))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("PLANNED INSPECT", "INSPECTED", "PLANNED CANCEL", "CANCELLED"));
    }

    private static <S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> Map<String, String> moves(
            Lifecycle<S, A> table) {
        Map<String, String> moves = new TreeMap<>();
        for (S state : table.states()) {
            for (A action : table.actions()) {
                table.find(state, action)
                        .ifPresent(move -> moves.put(
                                state.name() + " " + action.name(), move.to().name()));
            }
        }
        return moves;
    }
}
