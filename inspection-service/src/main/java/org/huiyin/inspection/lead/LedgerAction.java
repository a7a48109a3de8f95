package org.huiyin.inspection.lead;

import org.huiyin.tracking.lifecycle.ItemAction;

/** What can be done with a ledger. */
public enum LedgerAction implements ItemAction {
    OPEN("建账"),
    CORRECT("更正");

    private final String chinese;

    LedgerAction(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
