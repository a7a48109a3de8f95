package org.huiyin.inspection.round;

import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.event.Dimension;
import org.huiyin.event.Fact;
import org.huiyin.tracking.action.Actions;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.action.NamedUnits;
import org.huiyin.tracking.action.ReadingRules;
import org.huiyin.tracking.body.Empty;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.item.CommonSteps;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.lifecycle.Lifecycle;
import org.huiyin.web.Caller;
import org.huiyin.web.Role;

/** Rounds as a line of work. What a round's step does to findings and coverage happens in the same transaction. */
public abstract class RoundLine implements LineOfWork<InspectionRound, RoundState, RoundAction, PlanRound> {
    private final Rounds rounds;
    private final NamedUnits units;
    private final Event<FedBack> fedBack;
    private final Event<Closed> closed;
    private final Actions<InspectionRound, RoundAction> actions = table();

    protected RoundLine(Rounds rounds, NamedUnits units, Event<FedBack> fedBack, Event<Closed> closed) {
        this.rounds = rounds;
        this.units = units;
        this.fedBack = fedBack;
        this.closed = closed;
    }

    /** A round is being fed back; observed in its transaction. */
    public record FedBack(InspectionRound round, Step step) {}

    /** A round is being closed; observed in its transaction. */
    public record Closed(InspectionRound round, Step step) {}

    @Override
    public ItemKind kind() {
        return InspectionRound.KIND;
    }

    @Override
    public Class<InspectionRound> type() {
        return InspectionRound.class;
    }

    @Override
    public Lifecycle<RoundState, RoundAction> lifecycle() {
        return RoundLifecycle.TABLE;
    }

    @Override
    public Actions<InspectionRound, RoundAction> actions() {
        return actions;
    }

    private Actions<InspectionRound, RoundAction> table() {
        return Actions.<InspectionRound, RoundAction>of(RoundAction.class)
                .on(RoundAction.START, Empty.class, (round, step, body) -> {})
                .on(RoundAction.FEED_BACK, Empty.class, (round, step, body) -> fedBack.fire(new FedBack(round, step)))
                .on(RoundAction.CLOSE, Empty.class, (round, step, body) -> closed.fire(new Closed(round, step)))
                .on(
                        RoundAction.CANCEL,
                        Reason.class,
                        (round, step, body) -> CommonSteps.exclude(round.tracking(), Fact.CANCELLED, step.at()))
                .build();
    }

    @Override
    public ReadingRules reading() {
        return new ReadingRules(
                Set.of(Role.SUPERVISOR, Role.INSPECTION_OFFICER, Role.LEADER, Role.AUDITOR),
                Set.of(),
                Set.of(Role.INSPECTOR));
    }

    @Override
    public List<Map<Dimension, String>> slices(Caller caller) {
        return caller.has(Role.INSPECTOR) ? rounds.slicesOf(caller.subject()) : List.of();
    }

    @Override
    public Role importer() {
        return Role.INSPECTION_OFFICER;
    }

    @Override
    public Class<PlanRound> registration() {
        return PlanRound.class;
    }

    @Override
    public InspectionRound register(PlanRound body, Step step) {
        body.targets().forEach(target -> units.requireAssignable(target, step.at()));
        return new InspectionRound(body, units.holder(step.actor().unit(), step.at()), step);
    }
}
