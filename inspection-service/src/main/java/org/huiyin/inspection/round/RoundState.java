package org.huiyin.inspection.round;

import org.huiyin.event.Phase;
import org.huiyin.tracking.lifecycle.ItemState;

/** The states of a round. */
public enum RoundState implements ItemState {
    PLANNED("计划", Phase.OPEN),
    ON_SITE("进驻", Phase.OPEN),
    FED_BACK("反馈", Phase.OPEN),
    CLOSED("结束", Phase.DONE),
    CANCELLED("撤销", Phase.EXCLUDED);

    private final String chinese;
    private final Phase phase;

    RoundState(String chinese, Phase phase) {
        this.chinese = chinese;
        this.phase = phase;
    }

    /** Whether the groups are or were on site, so that findings may be recorded. */
    boolean hasBegun() {
        return this != PLANNED && this != CANCELLED;
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
