package org.huiyin.system.faults;

/** What the workers bring about and a reader can count. */
enum Milestone {
    PETITION_REGISTERED,
    PETITION_ACCEPTED,
    PETITION_DISPATCHED,
    PETITION_COMPLETED,
    TASK_ASSIGNED,
    TASK_COMPLETED
}
