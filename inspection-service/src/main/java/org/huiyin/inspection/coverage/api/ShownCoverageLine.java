package org.huiyin.inspection.coverage.api;

import jakarta.inject.Singleton;
import org.huiyin.directory.Directory;
import org.huiyin.inspection.coverage.CoverageLine;
import org.huiyin.inspection.coverage.CoverageTarget;
import org.huiyin.tracking.action.Viewing;

/** Coverage targets as the API shows them. */
@Singleton
class ShownCoverageLine extends CoverageLine {
    ShownCoverageLine(Directory directory) {
        super(directory);
    }

    @Override
    public Object view(CoverageTarget target, Viewing viewing) {
        return CoverageView.of(target, viewing);
    }
}
