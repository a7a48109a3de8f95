package org.huiyin.inspection.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** All findings. */
@ApplicationScoped
class Findings implements PanacheRepositoryBase<Finding, UUID> {
    /** Those of the round, locked, that are recorded or were fixed on site. */
    List<Finding> waitingFor(UUID round) {
        return find(
                        "roundId = ?1 and tracking.status in ?2",
                        round,
                        List.of(FindingState.RECORDED.name(), FindingState.RECTIFIED.name()))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
