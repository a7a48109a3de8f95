package org.huiyin.tracking.lifecycle;

import java.util.Arrays;
import java.util.Optional;

/**
 * An action that means the same for every kind of item. Kinds name it the same, or say which of their own actions it is;
 * the kernel knows when an item offers it and who may not take it.
 */
public enum CommonAction {
    ASSIGN,
    /** The assignment that the supervision office decides on after too many declines. */
    DECIDE,
    DECLINE,
    APPROVE,
    SEND_BACK,
    URGE,
    ESCALATE,
    REQUEST_EXTENSION,
    GRANT_EXTENSION,
    REFUSE_EXTENSION,
    PAUSE,
    RESUME;

    static Optional<CommonAction> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
