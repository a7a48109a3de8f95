package org.huiyin.task;

import org.huiyin.event.Phase;
import org.huiyin.tracking.lifecycle.ItemState;

/** The states of a task. */
public enum TaskState implements ItemState {
    REGISTERED("立项", Phase.OPEN),
    ASSIGNED("交办", Phase.OPEN),
    IN_PROGRESS("办理", Phase.OPEN),
    SUBMITTED("报结", Phase.OPEN),
    CLOSED("办结", Phase.DONE),
    CANCELLED("撤销", Phase.EXCLUDED),
    NOT_FILED("不予立案", Phase.EXCLUDED);

    private final String chinese;
    private final Phase phase;

    TaskState(String chinese, Phase phase) {
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
