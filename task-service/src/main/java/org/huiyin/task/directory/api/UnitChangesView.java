package org.huiyin.task.directory.api;

import java.util.List;

/**
 * What a change did, or would do.
 *
 * @param entered false for a dry run
 * @param changes the unit's first, then those of units that go with it
 */
public record UnitChangesView(boolean entered, List<UnitChangeView> changes) {
    public UnitChangesView {
        changes = List.copyOf(changes);
    }
}
