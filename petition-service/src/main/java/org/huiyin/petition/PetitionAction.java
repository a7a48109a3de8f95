package org.huiyin.petition;

import java.util.Optional;
import org.huiyin.tracking.lifecycle.CommonAction;
import org.huiyin.tracking.lifecycle.ItemAction;

/** What can be done with a petition. */
public enum PetitionAction implements ItemAction {
    REGISTER("登记"),
    ACCEPT("受理"),
    REFUSE("不予受理"),
    ANSWER("直接答复"),
    DISPATCH("转办"),
    DECIDE("终裁转办"),
    SIGN("签收"),
    DECLINE("退单"),
    REPORT_PROGRESS("报送进展"),
    REPLY("答复"),
    CLOSE("办结"),
    SEND_BACK("退回"),
    URGE("催办"),
    ESCALATE("升级督办"),
    REQUEST_EXTENSION("申请延期"),
    GRANT_EXTENSION("同意延期"),
    REFUSE_EXTENSION("不同意延期"),
    PAUSE("中止计时"),
    RESUME("恢复计时"),
    CALL_BACK("回访"),
    REDO("重办"),
    LINK_REPEAT("关联重复件"),
    UNLINK_REPEAT("取消重复件关联"),
    NAME_OWNER("包案"),
    REQUEST_REVIEW("申请复查"),
    REQUEST_RE_REVIEW("申请复核"),
    BEGIN_HEARING("听证开始"),
    END_HEARING("听证结束"),
    DECIDE_REVIEW("作出复查复核意见"),
    MERGE("并案"),
    UNMERGE("撤销并案"),
    /** What the system records of a merged petition when its main one moves. */
    FOLLOW("随主件变化"),
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

    @Override
    public Optional<CommonAction> common() {
        return switch (this) {
            case DISPATCH -> Optional.of(CommonAction.ASSIGN);
            case CLOSE -> Optional.of(CommonAction.APPROVE);
            default -> ItemAction.super.common();
        };
    }
}
