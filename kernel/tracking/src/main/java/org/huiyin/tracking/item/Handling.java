package org.huiyin.tracking.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the present cycle is being handled: its submission and its declines. */
@Embeddable
class Handling {
    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    private int declines;

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

    void nextCycle() {
        sentBack();
        declines = 0;
    }

    @Nullable Instant submittedAt() {
        return submittedAt;
    }

    @Nullable String submittedBy() {
        return submittedBy;
    }

    int declines() {
        return declines;
    }
}
