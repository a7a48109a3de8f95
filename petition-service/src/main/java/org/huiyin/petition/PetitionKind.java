package org.huiyin.petition;

/** What the petitioner wants. */
public enum PetitionKind {
    CONSULTATION("咨询"),
    HELP("求助"),
    COMPLAINT("投诉"),
    /** About a unit, which must never learn of it. */
    REPORT("举报"),
    SUGGESTION("建议"),
    PRAISE("表扬");

    private final String chinese;

    PetitionKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
