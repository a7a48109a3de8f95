package org.huiyin.tracking.lifecycle;

import org.huiyin.event.Phase;

/** A state of one kind of item; implemented by enums. */
public interface ItemState {
    /** The constant's name: the status on the wire. */
    String name();

    Phase phase();

    /** The term of the field. */
    String chinese();
}
