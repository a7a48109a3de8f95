package org.huiyin.task;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.huiyin.tracking.deadline.PolicyBook;

/** The limits of tasks. */
@Singleton
class TaskPolicies {
    static final String FILE = "policies/task.yaml";

    @Produces
    @Singleton
    PolicyBook policies() {
        return PolicyBook.load(FILE);
    }
}
