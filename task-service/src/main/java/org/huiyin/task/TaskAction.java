package org.huiyin.task;

import org.huiyin.tracking.lifecycle.ItemAction;

/** What can be done with a task. */
public enum TaskAction implements ItemAction {
    REGISTER("立项"),
    ASSIGN("交办"),
    DECIDE("终裁交办"),
    SIGN("签收"),
    DECLINE("退办"),
    REPORT_PROGRESS("报送进展"),
    BREAK_DOWN("任务分解"),
    SET_TARGET("下达目标"),
    SPONSOR("落实包抓"),
    REPLY("办复"),
    SUBMIT("报结"),
    APPROVE("审核通过"),
    SEND_BACK("退回"),
    URGE("催办"),
    ESCALATE("升级督办"),
    REQUEST_EXTENSION("申请延期"),
    GRANT_EXTENSION("同意延期"),
    REFUSE_EXTENSION("不同意延期"),
    RATE("测评"),
    REOPEN("重新办理"),
    CANCEL("撤销"),
    FILE("立案"),
    NOT_FILE("不予立案");

    private final String chinese;

    TaskAction(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
