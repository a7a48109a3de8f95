package org.huiyin.tracking.item;

import java.time.Instant;
import org.huiyin.event.Fact;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.web.ProblemException;

/** How the supervision office follows an item. */
public final class SupervisionSteps {
    private SupervisionSteps() {}

    public static void urge(Tracking item) {
        item.supervision().urged();
    }

    /** @throws ProblemException 409 {@code level-not-higher} unless the level rises */
    public static void escalate(Tracking item, SupervisionLevel level, Instant at) {
        if (level.compareTo(item.supervision().level()) <= 0) {
            throw new ProblemException(
                    TrackingProblem.LEVEL_NOT_HIGHER, item.supervision().level().name());
        }
        item.supervision().raise(level);
        item.set(Fact.ESCALATED, at);
    }

    /** Progress reports are due from now on, a period apart. */
    public static void reportEvery(Tracking item, Cadence cadence, Instant from) {
        item.supervision().reportEvery(cadence, from);
    }

    public static void reported(Tracking item, Instant at) {
        item.supervision().reported(at);
    }
}
