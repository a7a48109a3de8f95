package org.huiyin.inspection.coverage;

import org.huiyin.event.Phase;
import org.huiyin.tracking.lifecycle.ItemState;

/** The states of a coverage target. */
public enum CoverageState implements ItemState {
    PLANNED("应巡察", Phase.OPEN),
    INSPECTED("已巡察", Phase.DONE),
    CANCELLED("撤销", Phase.EXCLUDED);

    private final String chinese;
    private final Phase phase;

    CoverageState(String chinese, Phase phase) {
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
