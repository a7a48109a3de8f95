package org.huiyin.petition.screening;

import org.huiyin.web.ProblemType;

/** The problems of reports on disputes. */
public enum ScreeningProblem implements ProblemType {
    /** With {@code counted}: how many the ledger has. */
    SCREENING_DIFFERS("screening-differs", 409),
    SCREENING_PERIOD("screening-period", 422);

    private final String slug;
    private final int status;

    ScreeningProblem(String slug, int status) {
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
