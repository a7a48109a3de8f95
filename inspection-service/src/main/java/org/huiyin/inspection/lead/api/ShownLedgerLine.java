package org.huiyin.inspection.lead.api;

import jakarta.inject.Singleton;
import java.util.List;
import org.huiyin.inspection.lead.LeadLedger;
import org.huiyin.inspection.lead.LedgerLine;
import org.huiyin.inspection.round.Rounds;
import org.jspecify.annotations.Nullable;

/** Ledgers as the API shows them. */
@Singleton
class ShownLedgerLine extends LedgerLine {
    ShownLedgerLine(Rounds rounds) {
        super(rounds);
    }

    @Override
    public Object view(LeadLedger ledger, @Nullable List<String> actions) {
        return LedgerView.of(ledger, actions);
    }
}
