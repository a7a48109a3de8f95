package org.huiyin.tracking.item;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    @Embedded
    @AttributeOverride(name = "policyId", column = @Column(name = "accept_policy"))
    @AttributeOverride(name = "startedAt", column = @Column(name = "accept_started_at"))
    @AttributeOverride(name = "dueAt", column = @Column(name = "accept_due_at"))
    @AttributeOverride(name = "provisional", column = @Column(name = "accept_provisional"))
    private @Nullable StepLimit acceptance;

    @Embedded
    @AttributeOverride(name = "policyId", column = @Column(name = "sign_policy"))
    @AttributeOverride(name = "startedAt", column = @Column(name = "sign_started_at"))
    @AttributeOverride(name = "dueAt", column = @Column(name = "sign_due_at"))
    @AttributeOverride(name = "provisional", column = @Column(name = "sign_provisional"))
    private @Nullable StepLimit signature;

    @Embedded
    @AttributeOverride(name = "policyId", column = @Column(name = "decline_policy"))
    @AttributeOverride(name = "startedAt", column = @Column(name = "decline_started_at"))
    @AttributeOverride(name = "dueAt", column = @Column(name = "decline_due_at"))
    @AttributeOverride(name = "provisional", column = @Column(name = "decline_provisional"))
    private @Nullable StepLimit decline;

    private boolean provisional;

    @Column(name = "warn_at")
    private @Nullable Instant warnAt;

    private boolean warned;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    @Embedded
    private @Nullable ExtensionRequest extension;

    @Convert(converter = Columns.Adjustments.class)
    private List<Adjustment> adjustments = List.of();

    /** Starts the clock of the cycle; a clock that runs already is not restarted. */
    void start(Due due) {
        if (dueAt == null) {
            policyId = due.policyId();
            startedAt = due.startedAt();
            dueAt = due.at();
            originalDueAt = due.at();
            warnAt = due.warnAt();
            provisional = due.provisional();
        }
    }

    void nextCycle() {
        policyId = null;
        startedAt = null;
        dueAt = null;
        originalDueAt = null;
        signature = null;
        warnAt = null;
        warned = false;
        provisional = false;
        decline = null;
        pausedAt = null;
        extension = null;
        adjustments = List.of();
    }

    /** Moves the effective deadline; a warning of the old one counts no longer. */
    void move(Adjustment.Kind kind, Instant at, Instant to, Instant near) {
        List<Adjustment> more = new ArrayList<>(adjustments);
        more.add(new Adjustment(kind, at, Objects.requireNonNull(dueAt), to));
        adjustments = List.copyOf(more);
        dueAt = to;
        warnAt = near;
        warned = false;
    }

    /** Moves the original deadline too, for time that does not count. */
    void moveOriginal(Instant to) {
        originalDueAt = to;
    }

    /** From now on it follows that rule. */
    void settle(Due anew) {
        policyId = anew.policyId();
        provisional = anew.provisional();
        originalDueAt = anew.at();
    }

    /** From when it is near, after the same deadline was computed anew. */
    void near(Instant from) {
        warnAt = from;
    }

    /** The time of this cycle that did not count; what stands still now is not in it yet. */
    public Duration paused() {
        return adjustments.stream()
                .filter(adjustment -> adjustment.kind() == Adjustment.Kind.PAUSE)
                .map(adjustment -> Duration.between(adjustment.before(), adjustment.after()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    void warned() {
        warned = true;
    }

    void pause(@Nullable Instant at) {
        pausedAt = at;
    }

    void ask(@Nullable ExtensionRequest request) {
        extension = request;
    }

    void postponeRequest(Duration by) {
        if (extension != null) {
            extension = extension.later(by);
        }
    }

    int extensions() {
        return (int) adjustments.stream()
                .filter(adjustment -> adjustment.kind() == Adjustment.Kind.EXTENSION)
                .count();
    }

    void declineUntil(Due due) {
        decline = new StepLimit(due);
    }

    boolean declinedInTime(Instant at) {
        return decline == null || decline.holds(at);
    }

    void acceptUntil(Due due) {
        acceptance = new StepLimit(due);
    }

    void signUntil(Due due) {
        signature = new StepLimit(due);
    }

    /** Whether a decision on acceptance at that instant is within its limit, or none was set. */
    public boolean acceptedInTime(Instant at) {
        return acceptance == null || acceptance.holds(at);
    }

    boolean signedInTime(Instant at) {
        return signature == null || signature.holds(at);
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

    @Nullable StepLimit acceptance() {
        return acceptance;
    }

    @Nullable StepLimit signature() {
        return signature;
    }

    @Nullable StepLimit decline() {
        return decline;
    }

    /** Whether it reaches into a year whose calendar is not loaded. */
    public boolean provisional() {
        return provisional;
    }

    /** From when the deadline is near, null while no clock runs. */
    public @Nullable Instant warnAt() {
        return warnAt;
    }

    boolean isWarned() {
        return warned;
    }

    /** Since when the clock stands still, null while it runs. */
    public @Nullable Instant pausedAt() {
        return pausedAt;
    }

    /** The request that waits for a decision, null for none. */
    public @Nullable ExtensionRequest extension() {
        return extension;
    }

    /** How the deadline of the cycle was moved, oldest first. */
    public List<Adjustment> adjustments() {
        return adjustments;
    }
}
