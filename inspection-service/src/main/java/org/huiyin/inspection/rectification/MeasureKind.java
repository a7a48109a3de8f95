package org.huiyin.inspection.rectification;

/** What a measure does. Recovery comes to an amount, accountability to numbers of persons. */
public enum MeasureKind {
    RULE_MAKING("建章立制"),
    RECOVERY("挽回损失"),
    ACCOUNTABILITY("追责问责"),
    EXTENSION("举一反三"),
    CAMPAIGN("专项整治");

    private final String chinese;

    MeasureKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
