package org.huiyin.event;

import java.util.Locale;

/**
 * What can be true of an item and be counted. The position is the bit of a fact in a {@link FactSet}: it is part of the
 * contract, so a fact is never removed and a position is never reused. New facts take the next free position.
 */
public enum Fact {
    REGISTERED(0, "登记"),
    ACCEPTED(1, "受理"),
    ACCEPTED_IN_TIME(2, "及时受理"),
    ACCEPTANCE_OVERDUE(3, "受理超期"),
    FILED(4, "立案"),
    ASSIGNED(5, "交办"),
    SIGNED(6, "签收"),
    SIGNED_IN_TIME(7, "及时签收"),
    CONTACTED(8, "先行联系"),
    REPLIED(9, "答复"),
    REPLIED_IN_TIME(10, "按期答复"),
    SUBMITTED(11, "报结"),
    FED_BACK(12, "反馈"),
    BASICALLY_DONE(13, "基本完成"),
    COMPLETED(14, "办结"),
    COMPLETED_IN_TIME(15, "按期办结"),
    COMPLETED_BY_ORIGINAL_DUE(16, "按原期限办结"),
    FIRST_PASS(17, "一次办结"),
    FIXED_ON_SITE(18, "立行立改"),
    OVERDUE(19, "超期"),
    ORIGINAL_OVERDUE(20, "超原期限"),
    EXTENDED(21, "延期"),
    DECLINED(22, "退办"),
    REDONE(23, "重办"),
    REOPENED(24, "重新办理"),
    REPEAT(25, "重复"),
    MERGED(26, "并案"),
    ESCALATED(27, "升级督办"),
    CALLBACK_DUE(28, "应回访"),
    REACHED(29, "回访成功"),
    RATED(30, "参评"),
    SATISFIED(31, "满意"),
    BASICALLY_SATISFIED(32, "基本满意"),
    SOLVED(33, "解决"),
    EXPLAINED(34, "解释说明"),
    UNSOLVED(35, "未解决"),
    EXCLUDED(36, "不计入"),
    CANCELLED(37, "撤销"),
    WITHDRAWN(38, "撤回"),
    NOT_ACCEPTED(39, "不予受理"),
    NOT_FILED(40, "不予立案"),
    QUANTITY_TARGET(41, "目标量"),
    QUANTITY_ACTUAL(42, "完成量"),
    TARGET_PLANNED(43, "应巡察"),
    TARGET_INSPECTED(44, "已巡察"),
    LEAD_TRANSFERRED(45, "线索移交"),
    LEAD_CONCLUDED(46, "线索办结"),
    LEAD_SUBSTANTIATED(47, "线索查实"),
    LEAD_CASE_FILED(48, "线索立案"),
    LEAD_SANCTIONED(49, "线索处分");

    private final int position;
    private final String chinese;

    Fact(int position, String chinese) {
        this.position = position;
        this.chinese = chinese;
    }

    /** Bit position, 0 to 62. */
    public int position() {
        return position;
    }

    /** The Chinese term of the field. */
    public String chinese() {
        return chinese;
    }

    /** The English words of the name, in lower case. */
    public String english() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    long bit() {
        return 1L << position;
    }
}
