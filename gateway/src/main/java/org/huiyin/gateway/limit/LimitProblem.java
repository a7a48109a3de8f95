package org.huiyin.gateway.limit;

import org.huiyin.web.ProblemType;

/** The problems of asking too often. */
public enum LimitProblem implements ProblemType {
    /** With {@code limit}: which one, as {@link RateLimits.Limit} names it; {@code Retry-After} says when to ask again. */
    TOO_MANY_REQUESTS("too-many-requests", 429);

    private final String slug;
    private final int status;

    LimitProblem(String slug, int status) {
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
