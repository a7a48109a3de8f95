package org.huiyin.tracking.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.huiyin.tracking.deadline.Due;

/** Until when one step may be taken in time: the decision on acceptance, the signature, a decline. */
@Embeddable
public class StepLimit {
    @Column(name = "policy")
    private String policyId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean provisional;

    /** For JPA. */
    protected StepLimit() {}

    StepLimit(Due due) {
        this.policyId = due.policyId();
        this.startedAt = due.startedAt();
        this.dueAt = due.at();
        this.provisional = due.provisional();
    }

    boolean holds(Instant at) {
        return !at.isAfter(dueAt);
    }

    String policyId() {
        return policyId;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean provisional() {
        return provisional;
    }
}
