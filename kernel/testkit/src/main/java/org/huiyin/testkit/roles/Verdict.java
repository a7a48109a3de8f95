package org.huiyin.testkit.roles;

import java.util.Set;

/** What the check of rights says to a request, by the statuses that tell it. */
public enum Verdict {
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    /** The request got past the check, whatever became of it then. */
    PASSED(200, 201, 400, 409, 412, 415, 422, 428);

    private final Set<Integer> statuses;

    Verdict(Integer... statuses) {
        this.statuses = Set.of(statuses);
    }

    public boolean isSaidBy(int status) {
        return statuses.contains(status);
    }
}
