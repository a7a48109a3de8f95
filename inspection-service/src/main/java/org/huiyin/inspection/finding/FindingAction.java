package org.huiyin.inspection.finding;

import org.huiyin.tracking.lifecycle.ItemAction;

/** What can be done with a finding. */
public enum FindingAction implements ItemAction {
    RECORD("记录"),
    FEED_BACK("反馈"),
    FIX_ON_SITE("立行立改"),
    SIGN("签收"),
    DECLINE("退办"),
    REPORT_PROGRESS("报送进展"),
    SUBMIT("报送"),
    APPROVE("审核通过"),
    SEND_BACK("退回"),
    RELAPSE("回潮"),
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
