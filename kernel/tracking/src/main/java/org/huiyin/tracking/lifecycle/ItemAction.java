package org.huiyin.tracking.lifecycle;

import java.util.Optional;

/** An action of one kind of item; implemented by enums. */
public interface ItemAction {
    /** The constant's name: the action in history, events and imports. */
    String name();

    /** The term of the field. */
    String chinese();

    /** Which of the actions that every kind has this is; by its name, unless the kind has a word of its own. */
    default Optional<CommonAction> common() {
        return CommonAction.named(name());
    }
}
