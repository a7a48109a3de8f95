package org.huiyin.inspection.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.event.Dimension;
import org.huiyin.inspection.round.InspectionRound;
import org.huiyin.inspection.round.Rounds;
import org.huiyin.tracking.action.Actions;
import org.huiyin.tracking.action.CommonActions;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.action.NamedUnits;
import org.huiyin.tracking.action.ReadingRules;
import org.huiyin.tracking.body.Decline;
import org.huiyin.tracking.body.Empty;
import org.huiyin.tracking.body.Handover;
import org.huiyin.tracking.body.ProgressReport;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.body.Review;
import org.huiyin.tracking.body.Submission;
import org.huiyin.tracking.deadline.DeadlineRules;
import org.huiyin.tracking.deadline.Deadlines;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.CommonSteps;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.lifecycle.Lifecycle;
import org.huiyin.web.Caller;
import org.huiyin.web.Role;

/** Findings as a line of work. */
public abstract class FindingLine implements LineOfWork<Finding, FindingState, FindingAction, RecordFinding> {
    private final Rounds rounds;
    private final Judges judges;
    private final DeadlineRules deadlines;
    private final NamedUnits units;
    private final Actions<Finding, FindingAction> actions;

    protected FindingLine(
            Rounds rounds, Judges judges, DeadlineRules deadlines, NamedUnits units, CommonActions common) {
        this.rounds = rounds;
        this.judges = judges;
        this.deadlines = deadlines;
        this.units = units;
        this.actions = table(common);
    }

    @Override
    public ItemKind kind() {
        return Finding.KIND;
    }

    @Override
    public Class<Finding> type() {
        return Finding.class;
    }

    @Override
    public Lifecycle<FindingState, FindingAction> lifecycle() {
        return FindingLifecycle.TABLE;
    }

    @Override
    public Actions<Finding, FindingAction> actions() {
        return actions;
    }

    private Actions<Finding, FindingAction> table(CommonActions common) {
        return Actions.<Finding, FindingAction>of(FindingAction.class)
                .with(common::declare)
                .with(RectificationActions::declare)
                .on(
                        FindingAction.FEED_BACK,
                        Empty.class,
                        (finding, step, body) -> finding.feedBack(step, limits(finding, step)))
                .on(FindingAction.ASSIGN, Handover.class, this::assign)
                .on(FindingAction.DECIDE, Handover.class, this::decide)
                .on(FindingAction.FIX_ON_SITE, Submission.class, Finding::fixOnSite)
                .on(FindingAction.SIGN, Empty.class, (finding, step, body) -> finding.sign(step))
                .on(FindingAction.DECLINE, Decline.class, Finding::decline)
                .on(FindingAction.HAND_DOWN, HandDown.class, this::handDown)
                .on(FindingAction.REPORT_PROGRESS, ProgressReport.class, Finding::reportProgress)
                .on(FindingAction.SUBMIT, Submission.class, Finding::submit)
                .on(FindingAction.APPROVE, Review.class, (finding, step, body) -> finding.approve(step))
                .on(FindingAction.SEND_BACK, Review.class, (finding, step, body) -> finding.sendBack(step))
                .on(FindingAction.RELAPSE, Relapse.class, this::relapse)
                .on(FindingAction.CANCEL, Reason.class, Finding::cancel)
                .build();
    }

    private FindingLimits limits(Finding finding, Step step) {
        return FindingLimits.of(finding, step, deadlines);
    }

    private void assign(Finding finding, Step step, Handover body) {
        body.units().forEach(unit -> units.requireAssignable(unit, step.at()));
        finding.assign(step, body, limits(finding, step));
    }

    private void decide(Finding finding, Step step, Handover body) {
        assign(finding, step, body);
        CommonSteps.decideFinally(finding.tracking());
    }

    private void handDown(Finding finding, Step step, HandDown body) {
        units.requireAssignable(body.unit(), step.at());
        finding.handDown(step, body);
    }

    @Override
    public boolean offers(Finding finding, FindingAction action) {
        return finding.offers(action);
    }

    @Override
    public boolean grants(Finding finding, FindingAction action, Actor actor) {
        return judges.grant(finding, action, actor);
    }

    private void relapse(Finding finding, Step step, Relapse body) {
        judges.lookBack(finding, body, step).ifPresent(finding::foundBy);
        finding.relapse(step, limits(finding, step));
    }

    @Override
    public ReadingRules reading() {
        return new ReadingRules(
                Set.of(Role.SUPERVISOR, Role.INSPECTION_OFFICER, Role.LEADER, Role.AUDITOR),
                Set.of(Role.HANDLER, Role.APPROVER),
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
    public Class<RecordFinding> registration() {
        return RecordFinding.class;
    }

    @Override
    public Finding register(RecordFinding body, Step step) {
        InspectionRound round = rounds.require(body.round());
        round.requireRecording(body.group(), body.target(), step);
        body.requireOrder(round.programme(), Deadlines.day(step.at()));
        return new Finding(body, round, units.holder(step.actor().unit(), step.at()), step);
    }
}
