package org.huiyin.petition;

import org.huiyin.event.Phase;
import org.huiyin.tracking.lifecycle.ItemState;

/** The states of a petition. */
public enum PetitionState implements ItemState {
    REGISTERED("登记", Phase.OPEN),
    ACCEPTED("受理", Phase.OPEN),
    DISPATCHED("转办", Phase.OPEN),
    IN_PROGRESS("办理中", Phase.OPEN),
    REPLIED("已答复", Phase.OPEN),
    /** Into another one, whose phase is its own; open as long as that is. */
    MERGED("并案", Phase.OPEN),
    CLOSED("办结", Phase.DONE),
    NOT_ACCEPTED("不予受理", Phase.EXCLUDED),
    WITHDRAWN("撤回", Phase.EXCLUDED),
    CANCELLED("撤销", Phase.EXCLUDED);

    private final String chinese;
    private final Phase phase;

    PetitionState(String chinese, Phase phase) {
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
