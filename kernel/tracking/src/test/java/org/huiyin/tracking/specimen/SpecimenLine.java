package org.huiyin.tracking.specimen;

import static org.huiyin.tracking.deadline.Policy.LimitedStep.ACCEPTANCE;
import static org.huiyin.tracking.deadline.Policy.LimitedStep.COMPLETION;
import static org.huiyin.tracking.deadline.Policy.LimitedStep.SIGNATURE;
import static org.huiyin.tracking.specimen.SpecimenAction.ACCEPT;
import static org.huiyin.tracking.specimen.SpecimenAction.APPROVE;
import static org.huiyin.tracking.specimen.SpecimenAction.ASSIGN;
import static org.huiyin.tracking.specimen.SpecimenAction.CANCEL;
import static org.huiyin.tracking.specimen.SpecimenAction.DECIDE;
import static org.huiyin.tracking.specimen.SpecimenAction.DECLINE;
import static org.huiyin.tracking.specimen.SpecimenAction.ESCALATE;
import static org.huiyin.tracking.specimen.SpecimenAction.GRANT_EXTENSION;
import static org.huiyin.tracking.specimen.SpecimenAction.PAUSE;
import static org.huiyin.tracking.specimen.SpecimenAction.REFUSE_EXTENSION;
import static org.huiyin.tracking.specimen.SpecimenAction.REGISTER;
import static org.huiyin.tracking.specimen.SpecimenAction.REOPEN;
import static org.huiyin.tracking.specimen.SpecimenAction.REPORT_PROGRESS;
import static org.huiyin.tracking.specimen.SpecimenAction.REQUEST_EXTENSION;
import static org.huiyin.tracking.specimen.SpecimenAction.RESUME;
import static org.huiyin.tracking.specimen.SpecimenAction.SEND_BACK;
import static org.huiyin.tracking.specimen.SpecimenAction.SIGN;
import static org.huiyin.tracking.specimen.SpecimenAction.SUBMIT;
import static org.huiyin.tracking.specimen.SpecimenAction.URGE;
import static org.huiyin.tracking.specimen.SpecimenState.ASSIGNED;
import static org.huiyin.tracking.specimen.SpecimenState.CANCELLED;
import static org.huiyin.tracking.specimen.SpecimenState.CLOSED;
import static org.huiyin.tracking.specimen.SpecimenState.IN_PROGRESS;
import static org.huiyin.tracking.specimen.SpecimenState.REGISTERED;
import static org.huiyin.tracking.specimen.SpecimenState.SUBMITTED;
import static org.huiyin.web.Role.APPROVER;
import static org.huiyin.web.Role.HANDLER;
import static org.huiyin.web.Role.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.directory.Directory;
import org.huiyin.event.Dimension;
import org.huiyin.event.Fact;
import org.huiyin.tracking.action.Actions;
import org.huiyin.tracking.action.CommonActions;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.action.ReadingRules;
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.api.WorkItemView;
import org.huiyin.tracking.body.Assignment;
import org.huiyin.tracking.body.Decline;
import org.huiyin.tracking.body.Empty;
import org.huiyin.tracking.body.ProgressReport;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.body.Review;
import org.huiyin.tracking.body.Submission;
import org.huiyin.tracking.deadline.DeadlineRules;
import org.huiyin.tracking.deadline.Due;
import org.huiyin.tracking.deadline.PolicyBook;
import org.huiyin.tracking.item.CommonSteps;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.SupervisionSteps;
import org.huiyin.tracking.lifecycle.Lifecycle;
import org.huiyin.web.Caller;
import org.huiyin.web.Role;

@ApplicationScoped
public class SpecimenLine implements LineOfWork<Specimen, SpecimenState, SpecimenAction, RegisterSpecimen> {
    public static final Lifecycle<SpecimenState, SpecimenAction> TABLE = Lifecycle.bornBy(
                    REGISTER, REGISTERED, SUPERVISOR)
            .during(ACCEPT, REGISTERED)
            .by(SUPERVISOR)
            .on(REGISTERED, ASSIGN, ASSIGNED)
            .by(SUPERVISOR)
            .on(REGISTERED, DECIDE, ASSIGNED)
            .by(SUPERVISOR)
            .on(ASSIGNED, SIGN, IN_PROGRESS)
            .by(HANDLER)
            .on(ASSIGNED, DECLINE, REGISTERED)
            .by(HANDLER)
            .during(REPORT_PROGRESS, IN_PROGRESS)
            .by(HANDLER)
            .on(IN_PROGRESS, SUBMIT, SUBMITTED)
            .by(HANDLER)
            .on(SUBMITTED, APPROVE, CLOSED)
            .by(APPROVER, SUPERVISOR)
            .on(SUBMITTED, SEND_BACK, IN_PROGRESS)
            .by(APPROVER, SUPERVISOR)
            .on(CLOSED, REOPEN, IN_PROGRESS)
            .by(SUPERVISOR)
            .during(REQUEST_EXTENSION, ASSIGNED, IN_PROGRESS)
            .by(HANDLER)
            .during(GRANT_EXTENSION, ASSIGNED, IN_PROGRESS)
            .by(APPROVER, SUPERVISOR)
            .during(REFUSE_EXTENSION, ASSIGNED, IN_PROGRESS)
            .by(APPROVER, SUPERVISOR)
            .during(URGE, ASSIGNED, IN_PROGRESS)
            .by(SUPERVISOR)
            .during(ESCALATE, REGISTERED, ASSIGNED, IN_PROGRESS, SUBMITTED)
            .by(SUPERVISOR)
            .during(PAUSE, ASSIGNED, IN_PROGRESS)
            .by(SUPERVISOR)
            .during(RESUME, ASSIGNED, IN_PROGRESS)
            .by(SUPERVISOR)
            .onAnyOpen(CANCEL, CANCELLED)
            .by(SUPERVISOR)
            .build();

    private final DeadlineRules deadlines;
    private final Directory directory;
    private final Actions<Specimen, SpecimenAction> actions;

    SpecimenLine(DeadlineRules deadlines, Directory directory, CommonActions common) {
        this.deadlines = deadlines;
        this.directory = directory;
        this.actions = table(common);
    }

    @Produces
    @Singleton
    static PolicyBook policies() {
        return PolicyBook.load("policies/specimen.yaml");
    }

    @Override
    public ItemKind kind() {
        return Specimen.KIND;
    }

    @Override
    public Class<Specimen> type() {
        return Specimen.class;
    }

    @Override
    public Lifecycle<SpecimenState, SpecimenAction> lifecycle() {
        return TABLE;
    }

    @Override
    public Actions<Specimen, SpecimenAction> actions() {
        return actions;
    }

    private Actions<Specimen, SpecimenAction> table(CommonActions common) {
        return Actions.<Specimen, SpecimenAction>of(SpecimenAction.class)
                .with(common::declare)
                .on(ACCEPT, Empty.class, (one, step, body) -> CommonSteps.accept(one.tracking(), step.at()))
                .on(ASSIGN, Assignment.class, this::assign)
                .on(DECIDE, Assignment.class, (one, step, body) -> {
                    assign(one, step, body);
                    CommonSteps.decideFinally(one.tracking());
                })
                .on(SIGN, Empty.class, (one, step, body) -> CommonSteps.sign(one.tracking(), step.at()))
                .on(
                        DECLINE,
                        Decline.class,
                        (one, step, body) -> CommonSteps.decline(
                                one.tracking(), directory.copy().units().holder(null), step.at()))
                .on(REPORT_PROGRESS, ProgressReport.class, (one, step, body) -> {
                    SupervisionSteps.reported(one.tracking(), step.at());
                    if (body.basicallyDone()) {
                        one.tracking().set(Fact.BASICALLY_DONE, step.at());
                    }
                })
                .on(SUBMIT, Submission.class, (one, step, body) -> {
                    body.requireEvidence();
                    CommonSteps.submit(one.tracking(), step);
                })
                .on(APPROVE, Review.class, (one, step, body) -> CommonSteps.approve(one.tracking(), step))
                .on(SEND_BACK, Review.class, (one, step, body) -> CommonSteps.sendBack(one.tracking(), step.at()))
                .on(REOPEN, Reason.class, this::reopen)
                .on(
                        CANCEL,
                        Reason.class,
                        (one, step, body) -> CommonSteps.exclude(one.tracking(), Fact.CANCELLED, step.at()))
                .build();
    }

    private void assign(Specimen one, Step step, Assignment body) {
        var dimensions = one.tracking().dimensions();
        CommonSteps.assign(
                one.tracking(),
                body.unit(),
                body.supportingUnits(),
                step.at(),
                deadlines.due(SIGNATURE, dimensions, step.at()),
                deadlines.decline(dimensions, step.at()));
        SupervisionSteps.reportEvery(one.tracking(), body.reportEvery(), step.at());
        Due due = body.dueOn() == null
                ? deadlines.due(COMPLETION, dimensions, step.at())
                : deadlines.given(step.at(), body.dueOn());
        CommonSteps.startClock(one.tracking(), due);
    }

    private void reopen(Specimen one, Step step, Reason body) {
        one.tracking().nextCycle(step.at());
        CommonSteps.startClock(
                one.tracking(), deadlines.due(COMPLETION, one.tracking().dimensions(), step.at()));
    }

    @Override
    public ReadingRules reading() {
        return new ReadingRules(
                Set.of(Role.SUPERVISOR, Role.LEADER, Role.AUDITOR),
                Set.of(Role.HANDLER, Role.APPROVER),
                Set.of(Role.INSPECTOR));
    }

    @Override
    public List<Map<Dimension, String>> slices(Caller caller) {
        return caller.has(Role.INSPECTOR) ? List.of(Map.of(Dimension.PROGRAMME, "SLICE")) : List.of();
    }

    @Override
    public Role importer() {
        return Role.SUPERVISOR;
    }

    @Override
    public Class<RegisterSpecimen> registration() {
        return RegisterSpecimen.class;
    }

    @Override
    public Specimen register(RegisterSpecimen body, Step step) {
        var specimen =
                new Specimen(body, directory.copy().units().holder(step.actor().unit()), step);
        CommonSteps.acceptUntil(
                specimen.tracking(),
                deadlines.due(ACCEPTANCE, specimen.tracking().dimensions(), step.at()));
        return specimen;
    }

    @Override
    public Object view(Specimen specimen, Viewing viewing) {
        return WorkItemView.of(specimen.tracking(), viewing);
    }
}
