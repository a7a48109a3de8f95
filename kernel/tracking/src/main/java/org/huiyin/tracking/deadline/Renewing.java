package org.huiyin.tracking.deadline;

import java.time.Instant;
import java.util.Optional;
import org.huiyin.directory.WorkingCalendar;

/**
 * How running limits are computed anew: provisional ones under a calendar that knows more, others where a rule says that
 * it supersedes theirs.
 */
public record Renewing(PolicyBook policies, WorkingCalendar calendar) {
    /** The limit under the rule that superseded its own, else under its own; empty for one that stays as it is. */
    public Optional<Due> again(String policyId, Instant start, boolean provisional) {
        return policies.superseding(policyId)
                .or(() -> provisional ? policies.named(policyId) : Optional.empty())
                .map(policy -> Deadlines.due(policy, start, policies.warning(), calendar));
    }
}
