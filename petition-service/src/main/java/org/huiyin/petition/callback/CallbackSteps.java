package org.huiyin.petition.callback;

import java.time.Instant;
import org.huiyin.event.Fact;
import org.huiyin.tracking.item.FactLog;
import org.huiyin.tracking.item.Tracking;

/**
 * What a callback does to the facts of the present cycle. The latest answer to a question holds; a question that was not
 * asked again keeps the answer it had, so that nobody's rating can be taken away by asking for none.
 */
public final class CallbackSteps {
    private CallbackSteps() {}

    /** A petitioner who was not reached has said nothing: no fact changes. */
    public static void calledBack(Tracking item, Callback callback, Instant at) {
        if (callback.reached()) {
            item.set(Fact.REACHED, at);
            hold(item, Fact.CONTACTED, Boolean.TRUE.equals(callback.contactedFirst()), at);
            for (Solution solution : Solution.values()) {
                hold(item, solution.fact(), solution == callback.solution(), at);
            }
            if (callback.resultSatisfaction() != null) {
                rated(item, callback.resultSatisfaction(), at);
            }
        }
    }

    /** The petitioner's rating of the result, on whichever way it came. */
    public static void rated(Tracking item, Satisfaction result, Instant at) {
        item.set(Fact.RATED, at);
        switch (result) {
            case VERY_SATISFIED, SATISFIED -> satisfied(item, true, false, at);
            case BASICALLY_SATISFIED -> satisfied(item, false, true, at);
            case DISSATISFIED, VERY_DISSATISFIED -> satisfied(item, false, false, at);
        }
    }

    private static void satisfied(Tracking item, boolean satisfied, boolean basically, Instant at) {
        hold(item, Fact.SATISFIED, satisfied, at);
        hold(item, Fact.BASICALLY_SATISFIED, basically, at);
    }

    private static void hold(Tracking item, Fact fact, boolean holds, Instant at) {
        if (holds) {
            item.set(fact, at);
        } else {
            item.end(fact);
        }
    }

    /** Whether the result was rated, and as less than basically satisfying. */
    public static boolean dissatisfied(FactLog facts) {
        return facts.has(Fact.RATED) && !facts.has(Fact.SATISFIED) && !facts.has(Fact.BASICALLY_SATISFIED);
    }
}
