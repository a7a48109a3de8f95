package org.huiyin.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.huiyin.event.Fact;
import org.huiyin.inspection.round.RoundLine;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.body.Empty;

/** Feeds back every finding of a round that waits for it, in the round's own transaction. */
@ApplicationScoped
class RoundFeedback {
    private final FindingLine line;
    private final Findings findings;
    private final Desk desk;

    RoundFeedback(FindingLine line, Findings findings, Desk desk) {
        this.line = line;
        this.findings = findings;
        this.desk = desk;
    }

    void roundFedBack(@Observes RoundLine.FedBack fedBack) {
        List<Finding> waiting = findings.waitingFor(fedBack.round().tracking().id()).stream()
                .filter(RoundFeedback::waits)
                .toList();
        desk.follow(line, waiting, FindingAction.FEED_BACK, new Empty(), fedBack.step());
    }

    /** Each finding once, also what was fixed on site. */
    private static boolean waits(Finding finding) {
        return !finding.tracking().facts().has(Fact.FED_BACK);
    }
}
