package org.huiyin.event;

/** What every status of every kind comes down to. */
public enum Phase {
    /** Still owed. */
    OPEN,
    /** Finished and counted. */
    DONE,
    /** Out of every base, with a reason among the facts. */
    EXCLUDED
}
