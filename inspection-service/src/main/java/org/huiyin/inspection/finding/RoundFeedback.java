package org.huiyin.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.huiyin.event.Fact;
import org.huiyin.inspection.InspectionProblem;
import org.huiyin.inspection.round.InspectionRound;
import org.huiyin.inspection.round.RoundLine;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.body.Empty;
import org.huiyin.web.ProblemException;

/** A round feeds back every finding that waits, in its own transaction, and is not closed while one waits. */
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
        desk.follow(line, waitingFor(fedBack.round()), FindingAction.FEED_BACK, new Empty(), fedBack.step());
    }

    /** @throws ProblemException 409 {@code findings-wait} while a finding would be left behind */
    void roundClosed(@Observes RoundLine.Closed closed) {
        int waiting = waitingFor(closed.round()).size();
        if (waiting > 0) {
            throw new ProblemException(InspectionProblem.FINDINGS_WAIT, waiting);
        }
    }

    /** Each finding once, also what was fixed on site. */
    private List<Finding> waitingFor(InspectionRound round) {
        return findings.waitingFor(round.tracking().id()).stream()
                .filter(finding -> !finding.tracking().facts().has(Fact.FED_BACK))
                .toList();
    }
}
