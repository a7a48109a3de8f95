package org.huiyin.inspection.finding;

import static org.huiyin.inspection.finding.FindingAction.ADD_MEASURE;
import static org.huiyin.inspection.finding.FindingAction.APPROVE;
import static org.huiyin.inspection.finding.FindingAction.ASSIGN;
import static org.huiyin.inspection.finding.FindingAction.CANCEL;
import static org.huiyin.inspection.finding.FindingAction.DECIDE;
import static org.huiyin.inspection.finding.FindingAction.DECIDE_PUBLICATION;
import static org.huiyin.inspection.finding.FindingAction.DECLINE;
import static org.huiyin.inspection.finding.FindingAction.ESCALATE;
import static org.huiyin.inspection.finding.FindingAction.FEED_BACK;
import static org.huiyin.inspection.finding.FindingAction.FIX_ON_SITE;
import static org.huiyin.inspection.finding.FindingAction.GRANT_EXTENSION;
import static org.huiyin.inspection.finding.FindingAction.HAND_DOWN;
import static org.huiyin.inspection.finding.FindingAction.HAND_IN_PLAN;
import static org.huiyin.inspection.finding.FindingAction.MARK_LONG_TERM;
import static org.huiyin.inspection.finding.FindingAction.RECORD;
import static org.huiyin.inspection.finding.FindingAction.REFUSE_EXTENSION;
import static org.huiyin.inspection.finding.FindingAction.RELAPSE;
import static org.huiyin.inspection.finding.FindingAction.REPORT_MEASURE;
import static org.huiyin.inspection.finding.FindingAction.REPORT_PROGRESS;
import static org.huiyin.inspection.finding.FindingAction.REQUEST_EXTENSION;
import static org.huiyin.inspection.finding.FindingAction.REVIEW_LONG_TERM;
import static org.huiyin.inspection.finding.FindingAction.SEND_BACK;
import static org.huiyin.inspection.finding.FindingAction.SIGN;
import static org.huiyin.inspection.finding.FindingAction.SUBMIT;
import static org.huiyin.inspection.finding.FindingAction.URGE;
import static org.huiyin.inspection.finding.FindingState.CANCELLED;
import static org.huiyin.inspection.finding.FindingState.RECORDED;
import static org.huiyin.inspection.finding.FindingState.RECTIFIED;
import static org.huiyin.inspection.finding.FindingState.RECTIFYING;
import static org.huiyin.inspection.finding.FindingState.SUBMITTED;
import static org.huiyin.web.Role.HANDLER;
import static org.huiyin.web.Role.INSPECTION_OFFICER;
import static org.huiyin.web.Role.INSPECTOR;

import org.huiyin.tracking.lifecycle.Lifecycle;

/** The table of a finding's moves. */
public final class FindingLifecycle {
    public static final Lifecycle<FindingState, FindingAction> TABLE = Lifecycle.bornBy(
                    RECORD, RECORDED, INSPECTOR, INSPECTION_OFFICER)
            .on(RECORDED, FEED_BACK, FindingState.FED_BACK)
            .by(INSPECTION_OFFICER)
            .on(RECORDED, FIX_ON_SITE, RECTIFIED)
            .by(INSPECTOR)
            .on(RECTIFIED, FEED_BACK, RECTIFIED)
            .by(INSPECTION_OFFICER)
            .on(RECORDED, ASSIGN, FindingState.FED_BACK)
            .by(INSPECTION_OFFICER)
            .on(RECORDED, DECIDE, FindingState.FED_BACK)
            .by(INSPECTION_OFFICER)
            .on(FindingState.FED_BACK, SIGN, RECTIFYING)
            .by(HANDLER)
            .on(FindingState.FED_BACK, DECLINE, RECORDED)
            .by(HANDLER)
            .on(RECTIFYING, DECLINE, RECORDED)
            .by(HANDLER)
            .during(HAND_DOWN, FindingState.FED_BACK, RECTIFYING)
            .by(INSPECTION_OFFICER)
            .during(HAND_IN_PLAN, RECTIFYING)
            .by(HANDLER)
            .during(ADD_MEASURE, RECTIFYING)
            .by(HANDLER)
            .during(REPORT_MEASURE, RECTIFYING, RECTIFIED)
            .by(HANDLER)
            .during(REPORT_PROGRESS, RECTIFYING)
            .by(HANDLER)
            .on(RECTIFYING, SUBMIT, SUBMITTED)
            .by(HANDLER)
            .on(SUBMITTED, APPROVE, RECTIFIED)
            .by(INSPECTION_OFFICER, INSPECTOR)
            .on(SUBMITTED, SEND_BACK, RECTIFYING)
            .by(INSPECTION_OFFICER, INSPECTOR)
            .on(RECTIFIED, RELAPSE, RECTIFYING)
            .by(INSPECTION_OFFICER, INSPECTOR)
            .during(MARK_LONG_TERM, RECTIFYING, SUBMITTED, RECTIFIED)
            .by(INSPECTION_OFFICER)
            .during(REVIEW_LONG_TERM, RECTIFIED)
            .by(INSPECTION_OFFICER, INSPECTOR)
            .during(DECIDE_PUBLICATION, FindingState.FED_BACK, RECTIFYING, SUBMITTED, RECTIFIED)
            .by(INSPECTION_OFFICER)
            .during(REQUEST_EXTENSION, FindingState.FED_BACK, RECTIFYING)
            .by(HANDLER)
            .during(GRANT_EXTENSION, FindingState.FED_BACK, RECTIFYING)
            .by(INSPECTION_OFFICER)
            .during(REFUSE_EXTENSION, FindingState.FED_BACK, RECTIFYING)
            .by(INSPECTION_OFFICER)
            .during(URGE, FindingState.FED_BACK, RECTIFYING)
            .by(INSPECTION_OFFICER)
            .during(ESCALATE, RECORDED, FindingState.FED_BACK, RECTIFYING, SUBMITTED)
            .by(INSPECTION_OFFICER)
            .onAnyOpen(CANCEL, CANCELLED)
            .by(INSPECTION_OFFICER)
            .build();

    private FindingLifecycle() {}
}
