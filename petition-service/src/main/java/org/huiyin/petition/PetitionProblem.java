package org.huiyin.petition;

import org.huiyin.web.ProblemType;

/** The problems of the petition line. */
public enum PetitionProblem implements ProblemType {
    /** Nothing is known that could be revealed. */
    NO_PETITIONER("no-petitioner", 409),
    UNKNOWN_PETITION("unknown-petition", 422),
    NOT_EARLIER("not-earlier", 422),
    CONFIDENTIAL_LINK("confidential-link", 422),
    CONCLUDED_BY_REVIEW("concluded-by-review", 409),
    MAIN_PETITION_NOT_OPEN("main-petition-not-open", 409),
    OTHERS_MERGED("others-merged", 409),
    REDO_UNFOUNDED("redo-unfounded", 409),
    REVIEW_TOO_LATE("review-too-late", 409),
    AUTHORITY_NOT_ABOVE("authority-not-above", 422),
    CALLBACK_ANSWER_MISSING("callback-answer-missing", 422),
    CALLBACK_ANSWER_OUT_OF_PLACE("callback-answer-out-of-place", 422),
    CONCERNED_UNIT_MISSING("concerned-unit-missing", 422),
    CONCERNED_UNIT_OUT_OF_PLACE("concerned-unit-out-of-place", 422),
    MAIN_PETITION_ITSELF("main-petition-itself", 422),
    MAIN_PETITION_MISSING("main-petition-missing", 422),
    MAIN_PETITION_UNKNOWN("main-petition-unknown", 422),
    NOT_CONCLUDED("not-concluded", 422);

    private final String slug;
    private final int status;

    PetitionProblem(String slug, int status) {
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
