package org.huiyin.gateway.session;

import org.huiyin.web.ProblemType;

/** The problems of sessions. */
public enum SessionProblem implements ProblemType {
    /** The token or the one-time code that was to open a session is not valid, or no longer. */
    SIGN_IN_REFUSED("sign-in-refused", 401),
    /** A write with the session's cookie lacks the session's CSRF token. */
    CSRF_TOKEN_WRONG("csrf-token-wrong", 403);

    private final String slug;
    private final int status;

    SessionProblem(String slug, int status) {
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
