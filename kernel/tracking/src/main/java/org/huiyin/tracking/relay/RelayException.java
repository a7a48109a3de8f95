package org.huiyin.tracking.relay;

import org.jspecify.annotations.Nullable;

/** A relay cycle failed; what was not confirmed stays pending and is sent again. */
final class RelayException extends RuntimeException {
    RelayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
