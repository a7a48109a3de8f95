package org.huiyin.tracking.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.huiyin.tracking.body.Escalation;
import org.huiyin.tracking.body.ExtensionDecision;
import org.huiyin.tracking.body.ExtensionPlea;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.body.Urge;
import org.huiyin.tracking.deadline.Allowance;
import org.huiyin.tracking.deadline.DeadlineRules;
import org.huiyin.tracking.deadline.Deadlines;
import org.huiyin.tracking.item.DeadlineSteps;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.SupervisionSteps;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.tracking.lifecycle.CommonAction;
import org.huiyin.tracking.lifecycle.ItemAction;

/** The effects of the actions that are the same for every kind, for those of them that a kind has. */
@ApplicationScoped
public class CommonActions {
    private final DeadlineRules rules;

    CommonActions(DeadlineRules rules) {
        this.rules = rules;
    }

    /** Adds them to a kind's table. */
    public <I extends WorkItem, A extends Enum<A> & ItemAction> void declare(Actions.Builder<I, A> table) {
        for (A action : table.actions()) {
            action.common().ifPresent(common -> declare(table, action, common));
        }
    }

    private <I extends WorkItem, A extends Enum<A> & ItemAction> void declare(
            Actions.Builder<I, A> table, A action, CommonAction common) {
        switch (common) {
            case URGE -> table.on(action, Urge.class, (item, step, body) -> SupervisionSteps.urge(item.tracking()));
            case ESCALATE ->
                table.on(
                        action,
                        Escalation.class,
                        (item, step, body) -> SupervisionSteps.escalate(item.tracking(), body.level(), step.at()));
            case REQUEST_EXTENSION ->
                table.on(action, ExtensionPlea.class, (item, step, body) -> ask(item.tracking(), step, body));
            case GRANT_EXTENSION ->
                table.on(action, ExtensionDecision.class, (item, step, body) -> grant(item.tracking(), step));
            case REFUSE_EXTENSION ->
                table.on(
                        action,
                        ExtensionDecision.class,
                        (item, step, body) -> DeadlineSteps.refuseExtension(item.tracking()));
            case PAUSE ->
                table.on(action, Reason.class, (item, step, body) -> DeadlineSteps.pause(item.tracking(), step));
            case RESUME ->
                table.on(action, Reason.class, (item, step, body) -> DeadlineSteps.resume(item.tracking(), step.at()));
            case ASSIGN, DECIDE, DECLINE, APPROVE, SEND_BACK -> {}
        }
    }

    private void ask(Tracking item, Step step, ExtensionPlea body) {
        Instant due = Objects.requireNonNull(item.deadline().dueAt());
        Allowance allowed = rules.extension(item.dimensions(), due, step.at());
        DeadlineSteps.askForExtension(item, step, Deadlines.endOf(body.until()), allowed);
    }

    private void grant(Tracking item, Step step) {
        Instant until = Objects.requireNonNull(item.deadline().extension()).until();
        Instant started = Objects.requireNonNull(item.deadline().startedAt());
        DeadlineSteps.grantExtension(item, step, rules.warnAt(started, until));
    }
}
