package org.huiyin.tracking.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an item is followed: its level, how often its unit was urged in the cycle, and when the next report is due. */
@Embeddable
public class Supervision {
    @Enumerated(EnumType.STRING)
    @Column(name = "supervision_level")
    private SupervisionLevel level = SupervisionLevel.NORMAL;

    private int urges;

    @Enumerated(EnumType.STRING)
    private Cadence cadence = Cadence.NONE;

    @Column(name = "report_due_at")
    private @Nullable Instant reportDueAt;

    @Column(name = "escalate_at")
    private @Nullable Instant escalateAt;

    void raise(SupervisionLevel higher) {
        level = higher;
    }

    void urged() {
        urges++;
    }

    void escalateAt(@Nullable Instant at) {
        escalateAt = at;
    }

    void reportEvery(Cadence chosen, Instant from) {
        cadence = chosen;
        reportDueAt = chosen.next(from);
    }

    /** The next report is due a period after this one. */
    void reported(Instant at) {
        reportDueAt = cadence.next(at);
    }

    void postponeReport(Duration by) {
        if (reportDueAt != null) {
            reportDueAt = reportDueAt.plus(by);
        }
    }

    /** While a submission was reviewed no report was asked for; the next is due a period from now if it came due. */
    void sentBack(Instant at) {
        if (reportDueAt != null && reportDueAt.isBefore(at)) {
            reportDueAt = cadence.next(at);
        }
    }

    void nextCycle(Instant at) {
        urges = 0;
        escalateAt = null;
        reportDueAt = cadence.next(at);
    }

    public SupervisionLevel level() {
        return level;
    }

    /** From when an overdue item is the supervision office's, null where that is not planned. */
    @Nullable Instant escalateAt() {
        return escalateAt;
    }

    /** Of the present cycle, by people and for missing reports. */
    public int urges() {
        return urges;
    }

    public Cadence cadence() {
        return cadence;
    }

    /** The last instant for the next progress report, null where none is asked for. */
    public @Nullable Instant reportDueAt() {
        return reportDueAt;
    }
}
