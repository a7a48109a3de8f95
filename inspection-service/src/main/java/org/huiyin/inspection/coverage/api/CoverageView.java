package org.huiyin.inspection.coverage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.huiyin.inspection.coverage.CoverageTarget;
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.api.WorkItemView;

/**
 * A coverage target as the API shows it.
 *
 * @param extended whether it is a village or community, beside coverage and not in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CoverageView(@JsonUnwrapped WorkItemView item, boolean extended) {
    public static CoverageView of(CoverageTarget target, Viewing viewing) {
        return new CoverageView(WorkItemView.of(target.tracking(), viewing), target.isExtended());
    }
}
