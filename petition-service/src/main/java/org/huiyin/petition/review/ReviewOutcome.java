package org.huiyin.petition.review;

/** What came of a review. */
public enum ReviewOutcome {
    UPHELD("维持"),
    CHANGED("变更"),
    /** The matter is handled again, in a cycle of its own. */
    ORDERED_ANEW("责令重新办理");

    private final String chinese;

    ReviewOutcome(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
