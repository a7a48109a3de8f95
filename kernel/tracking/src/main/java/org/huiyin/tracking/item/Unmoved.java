package org.huiyin.tracking.item;

import org.huiyin.event.Phase;
import org.huiyin.tracking.lifecycle.ItemState;

/** The state that an item keeps when the system records something. */
record Unmoved(String name, Phase phase) implements ItemState {
    Unmoved(Tracking item) {
        this(item.status(), item.phase());
    }

    @Override
    public String chinese() {
        return name;
    }
}
