package org.huiyin.inspection.quantity;

import static org.huiyin.web.Role.HANDLER;
import static org.huiyin.web.Role.INSPECTION_OFFICER;

import org.huiyin.inspection.lead.LedgerState;
import org.huiyin.tracking.lifecycle.Lifecycle;

/** The table of a quantity ledger's moves: the target reports, the office sets and corrects. */
public final class QuantityLifecycle {
    public static final Lifecycle<LedgerState, QuantityAction> TABLE = Lifecycle.bornBy(
                    QuantityAction.OPEN, LedgerState.KEPT, INSPECTION_OFFICER)
            .during(QuantityAction.REPORT, LedgerState.KEPT)
            .by(HANDLER, INSPECTION_OFFICER)
            .during(QuantityAction.CORRECT, LedgerState.KEPT)
            .by(INSPECTION_OFFICER)
            .build();

    private QuantityLifecycle() {}
}
