package org.huiyin.inspection.lead.api;

import jakarta.inject.Singleton;
import org.huiyin.inspection.lead.LeadLedger;
import org.huiyin.inspection.lead.LedgerLine;
import org.huiyin.inspection.round.Rounds;
import org.huiyin.tracking.action.Viewing;

/** Ledgers as the API shows them. */
@Singleton
class ShownLedgerLine extends LedgerLine {
    ShownLedgerLine(Rounds rounds) {
        super(rounds);
    }

    @Override
    public Object view(LeadLedger ledger, Viewing viewing) {
        return LedgerView.of(ledger, viewing);
    }
}
