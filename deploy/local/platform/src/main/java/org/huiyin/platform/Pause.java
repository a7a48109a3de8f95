package org.huiyin.platform;

import java.time.Duration;

/** Waiting between two looks at something that is to happen. */
public final class Pause {
    private Pause() {}

    /** @throws PlatformException if this thread is interrupted, which ends whatever it was waiting for */
    public static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("interrupted while waiting", e);
        }
    }
}
