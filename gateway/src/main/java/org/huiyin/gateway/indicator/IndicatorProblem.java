package org.huiyin.gateway.indicator;

import org.huiyin.web.ProblemType;

/** The problems of indicators. */
public enum IndicatorProblem implements ProblemType {
    UNKNOWN_INDICATOR("unknown-indicator", 404);

    private final String slug;
    private final int status;

    IndicatorProblem(String slug, int status) {
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
