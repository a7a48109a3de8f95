package org.huiyin.inspection.rectification;

/** Whether something may be published, and if not, why. */
public enum Publication {
    /** So it may not. */
    UNDECIDED("未审定"),
    ALLOWED("可以公开"),
    STATE_SECRET("涉及国家秘密"),
    WORK_SECRET("涉及工作秘密"),
    PERSONAL_DATA("涉及个人隐私"),
    LEADS_PENDING("问题线索未办结"),
    PUBLIC_SAFETY("公开可能危及公共安全"),
    NOT_RECTIFIED("尚未整改到位");

    private final String chinese;

    Publication(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
