package org.huiyin.platform;

/** PostgreSQL or the broker could not be started or stopped; the message says why in one sentence. */
public final class PlatformException extends RuntimeException {
    PlatformException(String message) {
        super(message);
    }

    PlatformException(String message, Throwable cause) {
        super(message, cause);
    }
}
