package org.huiyin.inspection.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All findings. */
@ApplicationScoped
class Findings implements PanacheRepositoryBase<Finding, UUID> {
    /** Those of them that are of the round. */
    List<Finding> ofRound(UUID round, List<UUID> ids) {
        return list("roundId = ?1 and id in ?2", round, ids);
    }

    /** Those of the round that are recorded or were fixed on site. */
    List<Finding> waitingFor(UUID round) {
        return list(
                "roundId = ?1 and tracking.status in ?2",
                round,
                List.of(FindingState.RECORDED.name(), FindingState.RECTIFIED.name()));
    }
}
