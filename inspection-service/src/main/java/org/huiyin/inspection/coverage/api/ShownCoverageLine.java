package org.huiyin.inspection.coverage.api;

import jakarta.inject.Singleton;
import java.util.List;
import org.huiyin.directory.Directory;
import org.huiyin.inspection.coverage.CoverageLine;
import org.huiyin.inspection.coverage.CoverageTarget;
import org.jspecify.annotations.Nullable;

/** Coverage targets as the API shows them. */
@Singleton
class ShownCoverageLine extends CoverageLine {
    ShownCoverageLine(Directory directory) {
        super(directory);
    }

    @Override
    public Object view(CoverageTarget target, @Nullable List<String> actions) {
        return CoverageView.of(target, actions);
    }
}
