package org.huiyin.petition.rating;

/** What a card says of the service at the counter. */
public enum RatingLevel {
    GOOD("好"),
    MEDIUM("中"),
    /** To be followed up into a petition. */
    BAD("差");

    private final String chinese;

    RatingLevel(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
