package org.huiyin.inspection.lead;

import java.util.Set;
import org.huiyin.inspection.round.InspectionRound;
import org.huiyin.inspection.round.Rounds;
import org.huiyin.tracking.action.Actions;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.action.ReadingRules;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.lifecycle.Lifecycle;
import org.huiyin.web.Role;

/** Lead ledgers as a line of work. */
public abstract class LedgerLine implements LineOfWork<LeadLedger, LedgerState, LedgerAction, OpenLedger> {
    private final Rounds rounds;
    private final Actions<LeadLedger, LedgerAction> actions = Actions.<LeadLedger, LedgerAction>of(LedgerAction.class)
            .on(LedgerAction.CORRECT, LeadNumbers.class, (ledger, step, body) -> ledger.correct(body))
            .build();

    protected LedgerLine(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public ItemKind kind() {
        return LeadLedger.KIND;
    }

    @Override
    public Class<LeadLedger> type() {
        return LeadLedger.class;
    }

    @Override
    public Lifecycle<LedgerState, LedgerAction> lifecycle() {
        return LedgerLifecycle.TABLE;
    }

    @Override
    public Actions<LeadLedger, LedgerAction> actions() {
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
    public Class<OpenLedger> registration() {
        return OpenLedger.class;
    }

    @Override
    public LeadLedger register(OpenLedger body, Step step) {
        InspectionRound round = rounds.require(body.round());
        round.requireTarget(body.target());
        return new LeadLedger(body, round, step);
    }
}
