package org.huiyin.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long a test waits for what comes by itself: long enough for a machine several times slower than a developer's. */
public final class Patience {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private Patience() {}

    /** Awaitility's {@code await()} with one minute instead of ten seconds. */
    public static ConditionFactory patiently() {
        return Awaitility.await().atMost(LIMIT);
    }
}
