package org.huiyin.task;

/** What a written reply to a suggestion or proposal says of its result. */
public enum ResultClass {
    A("所提问题已经解决或者基本解决", "solved or nearly so"),
    B("正在解决或者已列入计划", "under way or planned"),
    C("留作参考", "kept for reference");

    private final String chinese;
    private final String english;

    ResultClass(String chinese, String english) {
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
