package org.huiyin.inspection;

import org.huiyin.web.ProblemType;

/** The problems of the inspection line. */
public enum InspectionProblem implements ProblemType {
    UNKNOWN_ROUND("unknown-round", 422),
    ROUND_NOT_STARTED("round-not-started", 409),
    ROUND_CLOSED("round-closed", 409),
    FINDINGS_WAIT("findings-wait", 409),
    UNKNOWN_GROUP("unknown-group", 422),
    NOT_A_TARGET("not-a-target", 422),
    HAND_DOWN_DUE("hand-down-due", 422),
    TERM_MISSING("term-missing", 422),
    PROGRAMME_WITHOUT_TERMS("programme-without-terms", 422),
    ENDS_BEFORE_START("ends-before-start", 422),
    NOT_A_LOOK_BACK("not-a-look-back", 422),
    DEADLINE_NOT_ORDERED("deadline-not-ordered", 422),
    ORDER_PASSED("order-passed", 422),
    UNKNOWN_MEASURE("unknown-measure", 422),
    MEASURE_SETTLED("measure-settled", 409),
    MEASURE_FIGURES("measure-figures", 422),
    MEASURES_OPEN("measures-open", 409),
    /** With {@code findings}: the ids that are none of the round's. */
    UNKNOWN_FINDING("unknown-finding", 422),
    /** With {@code findings}: those that may not be published. */
    NOT_PUBLISHABLE("not-publishable", 409);

    private final String slug;
    private final int status;

    InspectionProblem(String slug, int status) {
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
