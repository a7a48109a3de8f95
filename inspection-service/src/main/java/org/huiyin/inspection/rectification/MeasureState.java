package org.huiyin.inspection.rectification;

/** How far a measure is. */
public enum MeasureState {
    PLANNED("计划"),
    UNDER_WAY("推进中"),
    DONE("完成"),
    DROPPED("取消");

    private final String chinese;

    MeasureState(String chinese) {
        this.chinese = chinese;
    }

    /** Whether nothing more is to be done. */
    public boolean isSettled() {
        return this == DONE || this == DROPPED;
    }

    public String chinese() {
        return chinese;
    }
}
