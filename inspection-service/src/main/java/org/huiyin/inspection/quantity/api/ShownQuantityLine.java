package org.huiyin.inspection.quantity.api;

import jakarta.inject.Singleton;
import org.huiyin.inspection.quantity.QuantityLedger;
import org.huiyin.inspection.quantity.QuantityLine;
import org.huiyin.inspection.round.Rounds;
import org.huiyin.tracking.action.Viewing;

/** Quantity ledgers as the API shows them. */
@Singleton
class ShownQuantityLine extends QuantityLine {
    ShownQuantityLine(Rounds rounds) {
        super(rounds);
    }

    @Override
    public Object view(QuantityLedger ledger, Viewing viewing) {
        return QuantityView.of(ledger, viewing);
    }
}
