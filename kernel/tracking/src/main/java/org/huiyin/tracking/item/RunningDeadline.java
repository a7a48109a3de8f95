package org.huiyin.tracking.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.huiyin.tracking.deadline.Due;
import org.jspecify.annotations.Nullable;

/** The deadlines of the present cycle; each null while its clock does not run. */
@Embeddable
public class RunningDeadline {
    @Column(name = "deadline_policy")
    private @Nullable String policyId;

    @Column(name = "clock_started_at")
    private @Nullable Instant startedAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "original_due_at")
    private @Nullable Instant originalDueAt;

    @Column(name = "accept_due_at")
    private @Nullable Instant acceptDueAt;

    @Column(name = "sign_due_at")
    private @Nullable Instant signDueAt;

    private boolean provisional;

    /** Starts the clock of the cycle; a clock that runs already is not restarted. */
    void start(Due due) {
        if (dueAt == null) {
            policyId = due.policyId();
            startedAt = due.startedAt();
            dueAt = due.at();
            originalDueAt = due.at();
            provisional = due.provisional();
        }
    }

    void nextCycle() {
        policyId = null;
        startedAt = null;
        dueAt = null;
        originalDueAt = null;
        signDueAt = null;
        provisional = false;
    }

    void acceptUntil(Instant instant) {
        acceptDueAt = instant;
    }

    void signUntil(Instant instant) {
        signDueAt = instant;
    }

    /** Whether a decision on acceptance at that instant is within its limit, or none was set. */
    public boolean acceptedInTime(Instant at) {
        return inTime(at, acceptDueAt);
    }

    boolean signedInTime(Instant at) {
        return inTime(at, signDueAt);
    }

    boolean completedInTime(Instant at) {
        return inTime(at, dueAt);
    }

    boolean completedByOriginalDue(Instant at) {
        return inTime(at, originalDueAt);
    }

    private static boolean inTime(Instant at, @Nullable Instant limit) {
        return limit == null || !at.isAfter(limit);
    }

    public @Nullable String policyId() {
        return policyId;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant originalDueAt() {
        return originalDueAt;
    }

    @Nullable Instant acceptDueAt() {
        return acceptDueAt;
    }

    /** Whether it reaches into a year whose calendar is not loaded. */
    public boolean provisional() {
        return provisional;
    }
}
