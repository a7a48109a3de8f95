package org.huiyin.task;

/** What a proposer says of a reply or of how it came about. */
public enum Satisfaction {
    SATISFIED("满意", "satisfied"),
    BASICALLY_SATISFIED("基本满意", "basically satisfied"),
    DISSATISFIED("不满意", "dissatisfied");

    private final String chinese;
    private final String english;

    Satisfaction(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
