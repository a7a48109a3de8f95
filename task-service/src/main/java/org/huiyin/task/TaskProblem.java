package org.huiyin.task;

import org.huiyin.web.ProblemType;

/** The problems of tasks. */
public enum TaskProblem implements ProblemType {
    DUE_MISSING("due-missing", 422),
    /** A day was given although a policy or an earlier assignment has set it. */
    DUE_FIXED("due-fixed", 422),
    DUE_PASSED("due-passed", 422),
    REPLY_MISSING("reply-missing", 422),
    REASON_MISSING("reason-missing", 422),
    /** An amount was reported although the task has no target. */
    TARGET_MISSING("target-missing", 422),
    SECOND_RATING_MISSING("second-rating-missing", 422),
    /** With {@code dueAt}: the deadline of the task that it is a part of. */
    DUE_AFTER_PARENT("due-after-parent", 422),
    /** With {@code units}: those that have nothing to do with the task. */
    UNITS_OUTSIDE("units-outside", 422),
    /** With {@code open}: how many. */
    SUBTASKS_OPEN("subtasks-open", 409),
    PARENT_NOT_OPEN("parent-not-open", 409);

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
