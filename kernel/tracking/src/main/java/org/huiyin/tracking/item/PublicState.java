package org.huiyin.tracking.item;

import org.huiyin.event.Change;
import org.huiyin.event.EventJson;
import org.huiyin.event.ItemEvent;

/** The event that tells an item's whole public state. */
final class PublicState {
    private PublicState() {}

    /** Its number and time of recording are the journal's to fill in. */
    static ItemEvent after(Change change, Tracking item) {
        String number = item.number();
        return new ItemEvent(
                item.id(),
                number == null ? "" : number,
                item.kind(),
                item.sequence(),
                item.status(),
                item.phase(),
                item.title(),
                item.dimensions(),
                item.cycle(),
                EventJson.time(item.registeredAt()),
                EventTimes.orNull(item.deadline().dueAt()),
                EventTimes.orNull(item.deadline().originalDueAt()),
                EventTimes.orNull(item.completedAt()),
                EventJson.time(item.changedAt()),
                EventJson.time(item.changedAt()),
                item.facts().times(),
                item.counted().contributions(),
                item.links(),
                change);
    }
}
