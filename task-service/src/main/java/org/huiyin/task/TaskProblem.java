package org.huiyin.task;

import org.huiyin.web.ProblemType;

/** The problems of tasks. */
public enum TaskProblem implements ProblemType {
    DUE_MISSING("due-missing", 422),
    /** A day was given although a policy or an earlier assignment has set it. */
    DUE_FIXED("due-fixed", 422),
    DUE_PASSED("due-passed", 422),
    REPLY_MISSING("reply-missing", 422),
    REASON_MISSING("reason-missing", 422);

    private final String slug;
    private final int status;

    TaskProblem(String slug, int status) {
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
