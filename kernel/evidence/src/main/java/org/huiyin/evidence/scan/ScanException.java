package org.huiyin.evidence.scan;

import org.jspecify.annotations.Nullable;

/** Nobody knows what is in the file. */
public final class ScanException extends RuntimeException {
    ScanException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
