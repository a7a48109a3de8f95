package org.huiyin.inspection.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.huiyin.inspection.round.InspectionRound;

/** The plans of all terms. */
@ApplicationScoped
class CoverageTargets implements PanacheRepositoryBase<CoverageTarget, UUID> {
    /** Those of the units that still wait for the first round of their programme and term. */
    List<CoverageTarget> waiting(InspectionRound round, boolean extended, Collection<String> units) {
        return list(
                "programme = ?1 and term is not distinct from ?2 and extended = ?3 and unit in ?4 and tracking.status = ?5",
                round.programme(),
                round.term(),
                extended,
                units,
                CoverageState.PLANNED.name());
    }
}
