package org.huiyin.inspection.round;

import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Event<BulletinIssued> bulletins;
    private final Actions<InspectionRound, RoundAction> actions = table();

    protected RoundLine(
            Rounds rounds,
            NamedUnits units,
            Event<FedBack> fedBack,
            Event<Closed> closed,
            Event<BulletinIssued> bulletins) {
        this.rounds = rounds;
        this.units = units;
        this.fedBack = fedBack;
        this.closed = closed;
        this.bulletins = bulletins;
    }

    /** A round is being fed back; observed in its transaction. */
    public record FedBack(InspectionRound round, Step step) {}

    /** A round is being closed; observed in its transaction. */
    public record Closed(InspectionRound round, Step step) {}

    /** A bulletin about a round is being issued; observed in its transaction. */
    public record BulletinIssued(InspectionRound round, Bulletin bulletin) {}

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
                .on(
                        RoundAction.AUTHORISE,
                        AuthoriseGroup.class,
                        (round, step, body) -> round.groups().authorise(body, step.at()))
                .on(RoundAction.ISSUE_BULLETIN, Bulletin.class, this::issue)
                .on(
                        RoundAction.EVALUATE,
                        Evaluation.class,
                        (round, step, body) -> round.results().evaluate(body, step))
                .on(RoundAction.START, Empty.class, (round, step, body) -> {})
                .on(RoundAction.FEED_BACK, Empty.class, (round, step, body) -> fedBack.fire(new FedBack(round, step)))
                .on(RoundAction.CLOSE, Empty.class, (round, step, body) -> closed.fire(new Closed(round, step)))
                .on(
                        RoundAction.CANCEL,
                        Reason.class,
                        (round, step, body) -> CommonSteps.exclude(round.tracking(), Fact.CANCELLED, step.at()))
                .build();
    }

    private void issue(InspectionRound round, Step step, Bulletin body) {
        bulletins.fire(new BulletinIssued(round, body));
        round.results().issue(body, step);
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
        Objects.requireNonNull(body.key().programme()).requireTerm(body.term());
        body.requireOrderOfDays();
        Stream.concat(body.targets().stream(), body.extendedTargets().stream())
                .forEach(target -> units.requireAssignable(target, step.at()));
        return new InspectionRound(body, units.holder(step.actor().unit(), step.at()), step);
    }
}
