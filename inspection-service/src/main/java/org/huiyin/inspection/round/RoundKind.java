package org.huiyin.inspection.round;

/** The kinds of rounds. */
public enum RoundKind {
    REGULAR("常规"),
    SPECIAL("专项"),
    LOOK_BACK("回头看"),
    CROSS("交叉");

    private final String chinese;

    RoundKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
