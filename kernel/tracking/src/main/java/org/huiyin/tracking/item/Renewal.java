package org.huiyin.tracking.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.event.Fact;
import org.huiyin.tracking.deadline.Due;
import org.huiyin.tracking.deadline.Policy.LimitedStep;
import org.huiyin.tracking.deadline.Renewing;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar or a rule that came later makes of one of an item's limits.
 *
 * @param step COMPLETION for the deadline itself, else the step that is limited
 * @param before the original deadline, or the limit, as it stands
 */
public record Renewal(LimitedStep step, Instant before, Due after) {
    public boolean moves() {
        return !before.equals(after.at());
    }

    /** Of an item whose facts are those of {@code now}; a limit that is met or missed stays. */
    public static List<Renewal> of(Tracking item, Renewing rules, Instant now) {
        RunningDeadline deadline = item.deadline();
        List<Renewal> renewals = new ArrayList<>();
        deadline(item, rules).ifPresent(renewals::add);
        if (!has(item, Fact.ACCEPTED, Fact.NOT_ACCEPTED)) {
            limit(LimitedStep.ACCEPTANCE, deadline.acceptance(), rules, now).ifPresent(renewals::add);
        }
        if (!has(item, Fact.SIGNED)) {
            limit(LimitedStep.SIGNATURE, deadline.signature(), rules, now).ifPresent(renewals::add);
        }
        limit(LimitedStep.DECLINE, deadline.decline(), rules, now).ifPresent(renewals::add);
        return renewals;
    }

    private static Optional<Renewal> deadline(Tracking item, Renewing rules) {
        RunningDeadline deadline = item.deadline();
        Instant before = deadline.originalDueAt();
        Instant started = deadline.startedAt();
        if (before == null || started == null || has(item, Fact.OVERDUE, Fact.ORIGINAL_OVERDUE, Fact.SUBMITTED)) {
            return Optional.empty();
        }
        String policy = String.valueOf(deadline.policyId());
        return rules.again(policy, started, deadline.provisional())
                .map(due -> due.plus(deadline.paused()))
                .map(due -> new Renewal(LimitedStep.COMPLETION, before, due))
                .filter(renewal -> renewal.says(policy));
    }

    private static Optional<Renewal> limit(LimitedStep step, @Nullable StepLimit limit, Renewing rules, Instant now) {
        if (limit == null || !limit.holds(now)) {
            return Optional.empty();
        }
        return rules.again(limit.policyId(), limit.startedAt(), limit.provisional())
                .map(due -> new Renewal(step, limit.dueAt(), due))
                .filter(renewal -> renewal.says(limit.policyId()));
    }

    /** Whether it is anything but the same limit, still provisional. */
    private boolean says(String policy) {
        return moves() || !after.provisional() || !after.policyId().equals(policy);
    }

    private static boolean has(Tracking item, Fact... facts) {
        for (Fact fact : facts) {
            if (item.facts().has(fact)) {
                return true;
            }
        }
        return false;
    }
}
