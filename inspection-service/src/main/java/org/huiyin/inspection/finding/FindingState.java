package org.huiyin.inspection.finding;

import org.huiyin.event.Phase;
import org.huiyin.tracking.lifecycle.ItemState;

/** The states of a finding. */
public enum FindingState implements ItemState {
    RECORDED("已记录", Phase.OPEN),
    FED_BACK("反馈", Phase.OPEN),
    RECTIFYING("整改中", Phase.OPEN),
    SUBMITTED("已报送", Phase.OPEN),
    RECTIFIED("已整改", Phase.DONE),
    CANCELLED("撤销", Phase.EXCLUDED);

    private final String chinese;
    private final Phase phase;

    FindingState(String chinese, Phase phase) {
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
