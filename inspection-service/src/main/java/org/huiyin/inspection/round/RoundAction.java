package org.huiyin.inspection.round;

import org.huiyin.tracking.lifecycle.ItemAction;

/** What can be done with a round. */
public enum RoundAction implements ItemAction {
    PLAN("计划"),
    AUTHORISE("授权"),
    START("进驻"),
    FEED_BACK("反馈"),
    CLOSE("结束"),
    ISSUE_BULLETIN("通报"),
    EVALUATE("评估"),
    CANCEL("撤销");

    private final String chinese;

    RoundAction(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
