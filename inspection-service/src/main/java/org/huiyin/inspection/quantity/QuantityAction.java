package org.huiyin.inspection.quantity;

import org.huiyin.tracking.lifecycle.ItemAction;

/** What can be done with a quantity ledger. */
public enum QuantityAction implements ItemAction {
    OPEN("建账"),
    REPORT("报送完成量"),
    CORRECT("更正");

    private final String chinese;

    QuantityAction(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
