package org.huiyin.inspection.lead;

import org.huiyin.event.Phase;
import org.huiyin.tracking.lifecycle.ItemState;

/** The states of a ledger. */
public enum LedgerState implements ItemState {
    KEPT("在册", Phase.OPEN);

    private final String chinese;
    private final Phase phase;

    LedgerState(String chinese, Phase phase) {
        this.chinese = chinese;
        this.phase = phase;
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
