package org.huiyin.inspection.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.event.Dimension;
import org.huiyin.inspection.InspectionProblem;
import org.huiyin.web.ProblemException;

/** The rounds of all terms. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<InspectionRound, UUID> {
    /** @throws ProblemException 422 {@code unknown-round} */
    public InspectionRound require(RoundKey key) {
        return find(
                        "programme = ?1 and term = ?2 and number = ?3 and kind = ?4",
                        key.programme(),
                        key.term(),
                        key.number(),
                        key.kind())
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(InspectionProblem.UNKNOWN_ROUND));
    }

    /** The rounds with a group that lists the subject, as dimension values. */
    public List<Map<Dimension, String>> slicesOf(String subject) {
        return find("select r from InspectionRound r join r.members m where m.subject = ?1", subject).stream()
                .map(round -> round.tracking().dimensions())
                .map(place -> Map.of(
                        Dimension.TERM, String.valueOf(place.term()),
                        Dimension.ROUND, String.valueOf(place.round()),
                        Dimension.ROUND_KIND, String.valueOf(place.roundKind()),
                        Dimension.PROGRAMME, String.valueOf(place.programme())))
                .toList();
    }
}
