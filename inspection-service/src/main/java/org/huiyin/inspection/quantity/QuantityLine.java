package org.huiyin.inspection.quantity;

import java.util.Set;
import org.huiyin.inspection.lead.LedgerState;
import org.huiyin.inspection.round.InspectionRound;
import org.huiyin.inspection.round.Rounds;
import org.huiyin.tracking.action.Actions;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.action.ReadingRules;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.lifecycle.Lifecycle;
import org.huiyin.web.Role;

/** Quantity ledgers as a line of work. */
public abstract class QuantityLine
        implements LineOfWork<QuantityLedger, LedgerState, QuantityAction, OpenQuantityLedger> {
    private final Rounds rounds;
    private final Actions<QuantityLedger, QuantityAction> actions = Actions.<QuantityLedger, QuantityAction>of(
                    QuantityAction.class)
            .on(QuantityAction.REPORT, AchievedReport.class, (ledger, step, body) -> ledger.report(body))
            .on(QuantityAction.CORRECT, Quantities.class, (ledger, step, body) -> ledger.correct(body))
            .build();

    protected QuantityLine(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public ItemKind kind() {
        return QuantityLedger.KIND;
    }

    @Override
    public Class<QuantityLedger> type() {
        return QuantityLedger.class;
    }

    @Override
    public Lifecycle<LedgerState, QuantityAction> lifecycle() {
        return QuantityLifecycle.TABLE;
    }

    @Override
    public Actions<QuantityLedger, QuantityAction> actions() {
        return actions;
    }

    @Override
    public ReadingRules reading() {
        return new ReadingRules(
                Set.of(Role.SUPERVISOR, Role.INSPECTION_OFFICER, Role.LEADER, Role.AUDITOR),
                Set.of(Role.HANDLER, Role.APPROVER),
                Set.of());
    }

    @Override
    public Role importer() {
        return Role.INSPECTION_OFFICER;
    }

    @Override
    public Class<OpenQuantityLedger> registration() {
        return OpenQuantityLedger.class;
    }

    @Override
    public QuantityLedger register(OpenQuantityLedger body, Step step) {
        InspectionRound round = rounds.require(body.round());
        round.requireTarget(body.target());
        return new QuantityLedger(body, round, step);
    }
}
