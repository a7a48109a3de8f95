package org.huiyin.inspection.coverage.api;

import jakarta.inject.Singleton;
import org.huiyin.inspection.coverage.CoverageLine;
import org.huiyin.inspection.coverage.CoverageTarget;
import org.huiyin.tracking.action.NamedUnits;
import org.huiyin.tracking.action.Viewing;

/** Coverage targets as the API shows them. */
@Singleton
class ShownCoverageLine extends CoverageLine {
    ShownCoverageLine(NamedUnits units) {
        super(units);
    }

    @Override
    public Object view(CoverageTarget target, Viewing viewing) {
        return CoverageView.of(target, viewing);
    }
}
