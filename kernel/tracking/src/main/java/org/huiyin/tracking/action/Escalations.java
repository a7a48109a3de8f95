package org.huiyin.tracking.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.huiyin.event.Fact;
import org.huiyin.tracking.deadline.DeadlineRules;
import org.huiyin.tracking.deadline.EscalationRule.Cause;
import org.huiyin.tracking.item.Escalation;
import org.huiyin.tracking.item.FactLog;
import org.huiyin.tracking.item.TimeDriven;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.lifecycle.CommonAction;
import org.huiyin.tracking.lifecycle.ItemAction;

/**
 * Makes an item a task of the supervision office where a rule says so: of what happens now. What an import says of the
 * past raises no tasks, and neither does what was overdue when it was imported.
 */
@ApplicationScoped
public class Escalations {
    private final DeadlineRules rules;

    Escalations(DeadlineRules rules) {
        this.rules = rules;
    }

    /**
     * Records what has become true because time passed, and what follows from it.
     *
     * @return whether anything was recorded
     */
    public boolean pass(Tracking item, Instant now) {
        FactLog before = item.facts();
        boolean passed = TimeDriven.pass(item, now);
        plan(item, before, now);
        return passed;
    }

    /** Records what follows from an action that was taken just now. */
    void follow(Tracking item, ItemAction action, FactLog before, Instant now) {
        plan(item, before, now);
        CommonAction common = action.common().orElse(null);
        if (common == CommonAction.ESCALATE) {
            raise(item, Cause.BY_HAND, now);
        }
        if (common == CommonAction.DECLINE && item.handling().awaitsDecision()) {
            raise(item, Cause.DECLINED, now);
        }
    }

    /** Of what has become overdue since then. */
    private void plan(Tracking item, FactLog before, Instant now) {
        Instant overdue = item.facts().at(Fact.OVERDUE);
        if (overdue != null && !before.has(Fact.OVERDUE)) {
            rules.escalation(Cause.OVERDUE, item.dimensions(), overdue).ifPresent(at -> Escalation.plan(item, at, now));
        }
    }

    private void raise(Tracking item, Cause cause, Instant now) {
        rules.escalation(cause, item.dimensions(), now).ifPresent(at -> Escalation.raise(item, cause, now));
    }
}
