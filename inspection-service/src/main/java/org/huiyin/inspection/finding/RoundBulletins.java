package org.huiyin.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.huiyin.inspection.InspectionProblem;
import org.huiyin.inspection.rectification.Publication;
import org.huiyin.inspection.round.RoundLine;
import org.huiyin.web.ProblemException;

/** A bulletin makes known only what was found in its round and may be published. */
@ApplicationScoped
class RoundBulletins {
    private final Findings findings;

    RoundBulletins(Findings findings) {
        this.findings = findings;
    }

    /** @throws ProblemException 422 {@code unknown-finding}, 409 {@code not-publishable}, each naming the findings */
    void issued(@Observes RoundLine.BulletinIssued issued) {
        List<UUID> named = issued.bulletin().findings();
        List<Finding> found = findings.ofRound(issued.round().tracking().id(), named);
        Set<UUID> unknown = new TreeSet<>(named);
        found.forEach(finding -> unknown.remove(finding.tracking().id()));
        if (!unknown.isEmpty()) {
            throw new ProblemException(InspectionProblem.UNKNOWN_FINDING, unknown.size()).with("findings", unknown);
        }
        List<UUID> withheld = found.stream()
                .filter(finding -> finding.rectification().publications().finding() != Publication.ALLOWED)
                .map(finding -> finding.tracking().id())
                .toList();
        if (!withheld.isEmpty()) {
            throw new ProblemException(InspectionProblem.NOT_PUBLISHABLE, withheld.size()).with("findings", withheld);
        }
    }
}
