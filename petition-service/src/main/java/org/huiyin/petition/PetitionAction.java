package org.huiyin.petition;

import org.huiyin.tracking.lifecycle.ItemAction;

/** What can be done with a petition. */
public enum PetitionAction implements ItemAction {
    REGISTER("登记"),
    ACCEPT("受理"),
    REFUSE("不予受理"),
    ANSWER("直接答复"),
    DISPATCH("转办"),
    SIGN("签收"),
    DECLINE("退单"),
    REPORT_PROGRESS("报送进展"),
    REPLY("答复"),
    CLOSE("办结"),
    SEND_BACK("退回"),
    REDO("重办"),
    WITHDRAW("撤回"),
    CANCEL("撤销");

    private final String chinese;

    PetitionAction(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
