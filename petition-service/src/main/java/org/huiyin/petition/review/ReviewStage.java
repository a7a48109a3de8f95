package org.huiyin.petition.review;

import org.huiyin.tracking.deadline.Policy.LimitedStep;

/** Which of the two reviews of a handling opinion. */
public enum ReviewStage {
    REVIEW("复查", LimitedStep.REVIEW_REQUEST, LimitedStep.REVIEW),
    RE_REVIEW("复核", LimitedStep.RE_REVIEW_REQUEST, LimitedStep.RE_REVIEW);

    private final String chinese;
    private final LimitedStep request;
    private final LimitedStep decision;

    ReviewStage(String chinese, LimitedStep request, LimitedStep decision) {
        this.chinese = chinese;
        this.request = request;
        this.decision = decision;
    }

    public String chinese() {
        return chinese;
    }

    /** What limits the request, from the opinion that is doubted. */
    public LimitedStep request() {
        return request;
    }

    /** What limits the decision, from the request. */
    public LimitedStep decision() {
        return decision;
    }
}
