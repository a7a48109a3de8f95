package org.huiyin.inspection.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The plans of all terms. */
@ApplicationScoped
class CoverageTargets implements PanacheRepositoryBase<CoverageTarget, UUID> {
    /** Those of the units that still wait for their first round. */
    List<CoverageTarget> waiting(int term, Collection<String> units) {
        return list("term = ?1 and unit in ?2 and tracking.status = ?3", term, units, CoverageState.PLANNED.name());
    }
}
