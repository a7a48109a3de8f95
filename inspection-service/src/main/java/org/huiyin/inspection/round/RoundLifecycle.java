package org.huiyin.inspection.round;

import static org.huiyin.inspection.round.RoundAction.AUTHORISE;
import static org.huiyin.inspection.round.RoundAction.CANCEL;
import static org.huiyin.inspection.round.RoundAction.CLOSE;
import static org.huiyin.inspection.round.RoundAction.EVALUATE;
import static org.huiyin.inspection.round.RoundAction.FEED_BACK;
import static org.huiyin.inspection.round.RoundAction.ISSUE_BULLETIN;
import static org.huiyin.inspection.round.RoundAction.PLAN;
import static org.huiyin.inspection.round.RoundAction.START;
import static org.huiyin.inspection.round.RoundState.CANCELLED;
import static org.huiyin.inspection.round.RoundState.CLOSED;
import static org.huiyin.inspection.round.RoundState.ON_SITE;
import static org.huiyin.inspection.round.RoundState.PLANNED;
import static org.huiyin.web.Role.INSPECTION_OFFICER;

import org.huiyin.tracking.lifecycle.Lifecycle;

/** The table of a round's moves. Feeding back again reaches the findings recorded since. */
public final class RoundLifecycle {
    public static final Lifecycle<RoundState, RoundAction> TABLE = Lifecycle.bornBy(PLAN, PLANNED, INSPECTION_OFFICER)
            .during(AUTHORISE, PLANNED, ON_SITE, RoundState.FED_BACK)
            .by(INSPECTION_OFFICER)
            .on(PLANNED, START, ON_SITE)
            .by(INSPECTION_OFFICER)
            .on(ON_SITE, FEED_BACK, RoundState.FED_BACK)
            .by(INSPECTION_OFFICER)
            .during(FEED_BACK, RoundState.FED_BACK)
            .by(INSPECTION_OFFICER)
            .on(RoundState.FED_BACK, CLOSE, CLOSED)
            .by(INSPECTION_OFFICER)
            .during(ISSUE_BULLETIN, ON_SITE, RoundState.FED_BACK, CLOSED)
            .by(INSPECTION_OFFICER)
            .during(EVALUATE, RoundState.FED_BACK, CLOSED)
            .by(INSPECTION_OFFICER)
            .on(PLANNED, CANCEL, CANCELLED)
            .by(INSPECTION_OFFICER)
            .build();

    private RoundLifecycle() {}
}
