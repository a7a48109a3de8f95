package org.huiyin.event;

/** By which day a contribution is counted. An indicator uses exactly one, never a mix. */
public enum CountingClock {
    /** Cohort: the day of registration, with the facts that hold now. */
    REGISTERED,
    /** Cohort of findings: the day they were fed back, with the facts that hold now. */
    FED_BACK,
    /** Flow: the day of an acceptance, with the facts of that moment for ever. */
    ACCEPTED,
    /** Flow: the day of a completion in any cycle, with the facts of that moment for ever. */
    COMPLETED
}
