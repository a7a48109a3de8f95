package org.huiyin.tracking.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the present cycle is being handled: its submission, its declines and who decides after too many of them. */
@Embeddable
public class Handling {
    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    private int declines;

    @Column(name = "declines_allowed")
    private int declinesAllowed;

    @Column(name = "decided_finally")
    private boolean decidedFinally;

    void submitted(Step step) {
        submittedAt = step.at();
        submittedBy = step.actor().subject();
    }

    void sentBack() {
        submittedAt = null;
        submittedBy = null;
    }

    void declined() {
        declines++;
    }

    void allowDeclines(int times) {
        declinesAllowed = times;
    }

    void decidedFinally() {
        decidedFinally = true;
    }

    void nextCycle() {
        sentBack();
        declines = 0;
        decidedFinally = false;
    }

    @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** Whoever submitted what awaits review, null for nobody. */
    public @Nullable String submittedBy() {
        return submittedBy;
    }

    int declines() {
        return declines;
    }

    /** Declined more often than a unit may: the supervision office decides where it goes. */
    public boolean awaitsDecision() {
        return declines > declinesAllowed && !decidedFinally;
    }

    /** The supervision office has decided that this unit has to do it. */
    public boolean isDecidedFinally() {
        return decidedFinally;
    }
}
