package org.huiyin.inspection.coverage;

import static org.huiyin.web.Role.INSPECTION_OFFICER;

import org.huiyin.tracking.lifecycle.Lifecycle;

/** The table of a coverage target's moves; it is inspected by the closing of its first round. */
public final class CoverageLifecycle {
    public static final Lifecycle<CoverageState, CoverageAction> TABLE = Lifecycle.bornBy(
                    CoverageAction.PLAN, CoverageState.PLANNED, INSPECTION_OFFICER)
            .on(CoverageState.PLANNED, CoverageAction.INSPECT, CoverageState.INSPECTED)
            .by(INSPECTION_OFFICER)
            .on(CoverageState.PLANNED, CoverageAction.CANCEL, CoverageState.CANCELLED)
            .by(INSPECTION_OFFICER)
            .build();

    private CoverageLifecycle() {}
}
