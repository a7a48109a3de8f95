package org.huiyin.petition.merging;

import org.huiyin.event.Phase;
import org.huiyin.tracking.lifecycle.ItemState;

/**
 * Merged, in the phase of the main petition.
 *
 * @param merged the state of the table, whose own phase is that of a main petition still open
 */
public record MergedState(ItemState merged, Phase phase) implements ItemState {
    @Override
    public String name() {
        return merged.name();
    }

    @Override
    public String chinese() {
        return merged.chinese();
    }
}
