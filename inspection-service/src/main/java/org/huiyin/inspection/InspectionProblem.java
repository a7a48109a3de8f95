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
    HAND_DOWN_DUE("hand-down-due", 422);

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
