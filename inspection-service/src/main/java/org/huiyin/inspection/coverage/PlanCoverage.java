package org.huiyin.inspection.coverage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.huiyin.inspection.round.Programme;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * A unit that the plan of a programme, in a term where it has terms, must inspect.
 *
 * @param term null for a programme without terms
 * @param programme null for party inspection
 * @param unit its code
 * @param extended 延伸对象: a village or community, shown beside coverage and not in it; null for a primary unit
 */
public record PlanCoverage(
        @Nullable @Positive Integer term,
        @Nullable Programme programme,
        @NotBlank String unit,
        @Nullable Boolean extended)
        implements ActionBody {

    public PlanCoverage {
        programme = programme == null ? Programme.PARTY_INSPECTION : programme;
        extended = Boolean.TRUE.equals(extended);
    }
}
