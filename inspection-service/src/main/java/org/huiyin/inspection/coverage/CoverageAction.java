package org.huiyin.inspection.coverage;

import org.huiyin.tracking.lifecycle.ItemAction;

/** What can be done with a coverage target. */
public enum CoverageAction implements ItemAction {
    PLAN("列入计划"),
    INSPECT("完成巡察"),
    CANCEL("撤销");

    private final String chinese;

    CoverageAction(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
