package org.huiyin.inspection.finding.api;

import jakarta.inject.Singleton;
import java.util.List;
import org.huiyin.directory.Directory;
import org.huiyin.inspection.finding.Finding;
import org.huiyin.inspection.finding.FindingLine;
import org.huiyin.inspection.round.Rounds;
import org.huiyin.tracking.deadline.DeadlineRules;
import org.jspecify.annotations.Nullable;

/** Findings as the API shows them. */
@Singleton
class ShownFindingLine extends FindingLine {
    ShownFindingLine(Rounds rounds, DeadlineRules deadlines, Directory directory) {
        super(rounds, deadlines, directory);
    }

    @Override
    public Object view(Finding finding, @Nullable List<String> actions) {
        return FindingView.of(finding, actions);
    }
}
