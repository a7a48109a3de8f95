package org.huiyin.inspection.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.huiyin.inspection.round.InspectionRound;
import org.huiyin.inspection.round.RoundKey;
import org.huiyin.inspection.round.RoundLine;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.body.Empty;

/** Ticks targets off when a round of their term that looked at them is closed. */
@ApplicationScoped
class Coverage {
    private final CoverageLine line;
    private final CoverageTargets targets;
    private final Desk desk;

    Coverage(CoverageLine line, CoverageTargets targets, Desk desk) {
        this.line = line;
        this.targets = targets;
        this.desk = desk;
    }

    void roundClosed(@Observes RoundLine.Closed closed) {
        InspectionRound round = closed.round();
        if (RoundKey.PARTY_INSPECTION.equals(round.tracking().dimensions().programme())) {
            targets.flush();
            desk.follow(
                    line,
                    targets.waiting(round.term(), round.targets()),
                    CoverageAction.INSPECT,
                    new Empty(),
                    closed.step());
        }
    }
}
