package org.huiyin.task;

/** Where a task comes from. */
public enum TaskSource {
    WORK_REPORT("政府工作报告"),
    MEETING_DECISION("常务会议定事项"),
    LEADER_INSTRUCTION("领导批示"),
    SUPERIOR_ASSIGNMENT("上级交办"),
    DEPUTY_SUGGESTION("人大代表建议"),
    CPPCC_PROPOSAL("政协提案"),
    ESCALATED_PETITION("升级督办的群众诉求"),
    ESCALATED_FINDING("升级督办的巡察问题"),
    RECTIFICATION("巡察整改任务"),
    REFORM_TASK("改革任务"),
    DELIBERATION_OPINION("人大常委会审议意见"),
    /** An item of a list that is managed to closure, e.g. of major projects or of problems a unit found itself. */
    LIST_ITEM("清单事项"),
    OTHER("其他");

    private final String chinese;

    TaskSource(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether it is filed or not, and owes its proposer a written reply. */
    boolean isMotion() {
        return this == DEPUTY_SUGGESTION || this == CPPCC_PROPOSAL;
    }

    /** Whether it is assigned only once it is filed. */
    boolean mustBeFiled() {
        return this == CPPCC_PROPOSAL;
    }

    /** Whether its last day comes with the task instead of a policy. */
    boolean bringsItsDate() {
        return this == REFORM_TASK || this == RECTIFICATION || this == DELIBERATION_OPINION || this == LIST_ITEM;
    }

    /** Whether somebody outside proposed it and says what he thinks of the result. */
    boolean isRated() {
        return isMotion() || this == DELIBERATION_OPINION;
    }

    /** Whether how it was handled is rated too 双测评. */
    boolean isRatedTwice() {
        return this == DELIBERATION_OPINION;
    }
}
