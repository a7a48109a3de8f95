package org.huiyin.petition.rating;

import org.huiyin.web.ProblemType;

/** The problems of service ratings. */
public enum RatingProblem implements ProblemType {
    NOT_A_BAD_CARD("not-a-bad-card", 409),
    BAD_CARD_NUMBER("bad-card-number", 422),
    CARD_COUNT("card-count", 422),
    REPORT_FROM_CARD("report-from-card", 422);

    private final String slug;
    private final int status;

    RatingProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
