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
        return this == REFORM_TASK || this == RECTIFICATION;
    }
}
