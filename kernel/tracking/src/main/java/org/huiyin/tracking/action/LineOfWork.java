package org.huiyin.tracking.action;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huiyin.event.Dimension;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.tracking.lifecycle.Lifecycle;
import org.huiyin.web.Caller;
import org.huiyin.web.Role;

/**
 * All that a service says of one kind of item; the use cases that every kind has are written once over it.
 *
 * @param <I> the aggregate, a JPA entity whose id is the item's id
 * @param <R> the body of a registration
 */
public interface LineOfWork<
        I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction, R extends ActionBody> {
    ItemKind kind();

    Class<I> type();

    Lifecycle<S, A> lifecycle();

    Actions<I, A> actions();

    ReadingRules reading();

    Class<R> registration();

    /** A new aggregate with the facts of its registration, not recorded and not persisted yet. */
    I register(R body, Step step);

    /** Somebody registered a new item by hand, not by an import; it is persisted in this transaction. */
    default void registered(I item) {}

    /** What the API shows. */
    Object view(I item, Viewing viewing);

    /** Who may import items with what happened to them. */
    Role importer();

    /** Whether this item has the action at all; the lifecycle says in which states. */
    default boolean offers(I item, A action) {
        return true;
    }

    /** Refuses an action for a reason of the line's own, which the caller is told before what the state allows. */
    default void requireAdmissible(I item, A action) {}

    /** The state to which a move leads this item, where that is not only the table's to say. */
    default ItemState arrival(I item, A action, S to) {
        return to;
    }

    /** Other items that an action touches; they are locked with its own, all in the order of their ids. */
    default Set<UUID> lockedWith(UUID id, ActionBody body) {
        return Set.of();
    }

    /** What an action that was taken and journaled brings to other items, in the same transaction. */
    default void spread(I item, Step step) {}

    /** Slices of the line that a caller sees because of a group the caller is in. */
    default List<Map<Dimension, String>> slices(Caller caller) {
        return List.of();
    }
}
