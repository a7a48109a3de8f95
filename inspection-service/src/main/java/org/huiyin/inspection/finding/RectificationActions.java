package org.huiyin.inspection.finding;

import org.huiyin.inspection.rectification.AddMeasure;
import org.huiyin.inspection.rectification.HandInPlan;
import org.huiyin.inspection.rectification.LongTermMark;
import org.huiyin.inspection.rectification.LongTermReview;
import org.huiyin.inspection.rectification.MeasureReport;
import org.huiyin.inspection.rectification.PublicationDecision;
import org.huiyin.tracking.action.Actions;

/** The actions that move no finding: what is done to rectify it, kept up and published. */
final class RectificationActions {
    private RectificationActions() {}

    static void declare(Actions.Builder<Finding, FindingAction> table) {
        table.on(
                        FindingAction.HAND_IN_PLAN,
                        HandInPlan.class,
                        (finding, step, body) -> finding.rectification().handIn(step, body))
                .on(
                        FindingAction.ADD_MEASURE,
                        AddMeasure.class,
                        (finding, step, body) -> finding.rectification()
                                .measures()
                                .add(body, finding.tracking().cycle()))
                .on(
                        FindingAction.REPORT_MEASURE,
                        MeasureReport.class,
                        (finding, step, body) -> finding.rectification().report(step, body))
                .on(
                        FindingAction.MARK_LONG_TERM,
                        LongTermMark.class,
                        (finding, step, body) -> finding.rectification().mark(step, body))
                .on(
                        FindingAction.REVIEW_LONG_TERM,
                        LongTermReview.class,
                        (finding, step, body) -> finding.rectification().review(step, body))
                .on(
                        FindingAction.DECIDE_PUBLICATION,
                        PublicationDecision.class,
                        (finding, step, body) ->
                                finding.rectification().publications().decide(body));
    }
}
