package org.huiyin.tracking.specimen;

import org.huiyin.event.Phase;
import org.huiyin.tracking.lifecycle.ItemState;

public enum SpecimenState implements ItemState {
    REGISTERED(Phase.OPEN),
    ASSIGNED(Phase.OPEN),
    IN_PROGRESS(Phase.OPEN),
    SUBMITTED(Phase.OPEN),
    CLOSED(Phase.DONE),
    CANCELLED(Phase.EXCLUDED);

    private final Phase phase;

    SpecimenState(Phase phase) {
        this.phase = phase;
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public String chinese() {
        return "态";
    }
}
