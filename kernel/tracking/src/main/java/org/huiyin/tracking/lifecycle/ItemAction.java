package org.huiyin.tracking.lifecycle;

/** An action of one kind of item; implemented by enums. */
public interface ItemAction {
    /** The constant's name: the action in history, events and imports. */
    String name();

    /** The term of the field. */
    String chinese();
}
