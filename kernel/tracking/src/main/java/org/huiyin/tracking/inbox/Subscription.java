package org.huiyin.tracking.inbox;

import java.util.Set;
import org.huiyin.event.ItemEvent;

/** What a service makes of the items of others; every bean of this type is told. */
public interface Subscription {
    /** Under which the inbox remembers what was taken; never changes. */
    String name();

    /** Names of item topics, empty where nothing is to be followed. */
    Set<String> topics();

    /** Whether there is anything to do for the state that the event tells. It is asked of every event, often twice. */
    boolean concerns(ItemEvent event);

    /**
     * Does it, in the transaction in which the inbox remembers the event. The event tells the whole state: those before
     * it may never come, and what it asks for may be there already.
     *
     * @throws RuntimeException to be told again; in the end the event is a dead letter
     */
    void take(ItemEvent event);
}
