package org.huiyin.evidence.store;

/** The store does not do what it was asked for now. */
public final class StoreException extends RuntimeException {
    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
