package org.huiyin.task;

import org.huiyin.tracking.lifecycle.ItemAction;

/** What can be done with a task. */
public enum TaskAction implements ItemAction {
    REGISTER("立项"),
    ASSIGN("交办"),
    SIGN("签收"),
    DECLINE("退办"),
    REPORT_PROGRESS("报送进展"),
    REPLY("办复"),
    SUBMIT("报结"),
    APPROVE("审核通过"),
    SEND_BACK("退回"),
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
