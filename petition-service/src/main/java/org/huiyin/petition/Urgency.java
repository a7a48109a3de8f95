package org.huiyin.petition;

/** How pressing a petition is; the policies give each its limit. */
public enum Urgency {
    EMERGENCY("紧急"),
    UTILITY("水电气暖等民生急事"),
    NORMAL("一般"),
    COMPLEX("复杂");

    private final String chinese;

    Urgency(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
