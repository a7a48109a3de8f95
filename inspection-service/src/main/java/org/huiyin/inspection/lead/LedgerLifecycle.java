package org.huiyin.inspection.lead;

import static org.huiyin.web.Role.INSPECTION_OFFICER;

import org.huiyin.tracking.lifecycle.Lifecycle;

/** The table of a ledger's moves. */
public final class LedgerLifecycle {
    public static final Lifecycle<LedgerState, LedgerAction> TABLE = Lifecycle.bornBy(
                    LedgerAction.OPEN, LedgerState.KEPT, INSPECTION_OFFICER)
            .during(LedgerAction.CORRECT, LedgerState.KEPT)
            .by(INSPECTION_OFFICER)
            .build();

    private LedgerLifecycle() {}
}
