package org.huiyin.inspection.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.inspection.round.InspectionRound;
import org.huiyin.inspection.round.RoundLine;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.body.Empty;

/** Ticks targets off when a round of their programme and term that looked at them is closed. */
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
        targets.flush();
        List<CoverageTarget> waiting = new ArrayList<>();
        waiting.addAll(targets.waiting(round, false, round.targets()));
        waiting.addAll(targets.waiting(round, true, round.extendedTargets()));
        desk.follow(line, waiting, CoverageAction.INSPECT, new Empty(), closed.step());
    }
}
