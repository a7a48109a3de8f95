package org.huiyin.demo.inspection;

/** Where a finding has got to. */
enum Ending {
    /** Verified and struck off. */
    RECTIFIED,
    /** Reported as done, not yet verified. */
    SUBMITTED,
    /** Still being worked on, long overdue. */
    RECTIFYING,
    /** Fed back, then taken out of the base. */
    CANCELLED
}
