package org.huiyin.inspection.finding.api;

import jakarta.inject.Singleton;
import org.huiyin.inspection.finding.Finding;
import org.huiyin.inspection.finding.FindingLine;
import org.huiyin.inspection.finding.Judges;
import org.huiyin.inspection.round.Rounds;
import org.huiyin.tracking.action.CommonActions;
import org.huiyin.tracking.action.NamedUnits;
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.deadline.DeadlineRules;

/** Findings as the API shows them. */
@Singleton
class ShownFindingLine extends FindingLine {
    ShownFindingLine(Rounds rounds, Judges judges, DeadlineRules deadlines, NamedUnits units, CommonActions common) {
        super(rounds, judges, deadlines, units, common);
    }

    @Override
    public Object view(Finding finding, Viewing viewing) {
        return FindingView.of(finding, viewing);
    }
}
