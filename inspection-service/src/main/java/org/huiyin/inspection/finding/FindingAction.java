package org.huiyin.inspection.finding;

import org.huiyin.tracking.lifecycle.ItemAction;

/** What can be done with a finding. */
public enum FindingAction implements ItemAction {
    RECORD("记录"),
    FEED_BACK("反馈"),
    FIX_ON_SITE("立行立改"),
    ASSIGN("交办"),
    DECIDE("终裁交办"),
    SIGN("签收"),
    DECLINE("退办"),
    HAND_DOWN("下达整改任务"),
    HAND_IN_PLAN("报送整改方案"),
    ADD_MEASURE("制定措施"),
    REPORT_MEASURE("报送措施进展"),
    REPORT_PROGRESS("报送进展"),
    SUBMIT("报送"),
    APPROVE("审核通过"),
    SEND_BACK("退回"),
    URGE("催办"),
    ESCALATE("升级督办"),
    REQUEST_EXTENSION("申请延期"),
    GRANT_EXTENSION("同意延期"),
    REFUSE_EXTENSION("不同意延期"),
    RELAPSE("回潮"),
    MARK_LONG_TERM("列为长期坚持"),
    REVIEW_LONG_TERM("长期坚持复核"),
    DECIDE_PUBLICATION("公开审定"),
    CANCEL("撤销");

    private final String chinese;

    FindingAction(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
