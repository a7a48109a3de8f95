package org.huiyin.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.huiyin.tracking.action.Actions;
import org.huiyin.tracking.action.CommonActions;
import org.huiyin.tracking.action.ReadingRules;
import org.huiyin.tracking.body.Assignment;
import org.huiyin.tracking.body.Decline;
import org.huiyin.tracking.body.Empty;
import org.huiyin.tracking.body.ExtensionDecision;
import org.huiyin.tracking.body.ExtensionPlea;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.body.Review;
import org.huiyin.tracking.body.Submission;
import org.huiyin.tracking.item.CommonSteps;
import org.huiyin.tracking.item.Step;
import org.huiyin.web.Role;

/** What can be done with tasks: registration and the effect of each action. */
@ApplicationScoped
public class TaskHandling {
    /** Who sees tasks and their parts. */
    public static final ReadingRules READING = new ReadingRules(
            Set.of(Role.SUPERVISOR, Role.LEADER, Role.AUDITOR, Role.INSPECTION_OFFICER),
            Set.of(Role.HANDLER, Role.APPROVER),
            Set.of());

    private final TaskDeadlines deadlines;
    private final KnownCodes codes;
    private final SubtaskRules subtasks;
    private final Actions<Task, TaskAction> actions;

    TaskHandling(TaskDeadlines deadlines, KnownCodes codes, SubtaskRules subtasks, CommonActions common) {
        this.deadlines = deadlines;
        this.codes = codes;
        this.subtasks = subtasks;
        this.actions = table(common);
    }

    public Actions<Task, TaskAction> actions() {
        return actions;
    }

    /** A new task in the hands of the registrar's unit. */
    public Task register(RegisterTask body, Step step) {
        codes.requireUnit(body.unit(), step);
        codes.requireUnits(body.supportingUnits(), step);
        codes.requireCategory(body.category());
        return new Task(body, codes.holder(step), step);
    }

    private Actions<Task, TaskAction> table(CommonActions common) {
        return Actions.<Task, TaskAction>of(TaskAction.class)
                .with(common::declare)
                .on(TaskAction.FILE, Filing.class, (task, step, body) -> task.file(step))
                .on(TaskAction.NOT_FILE, Filing.class, this::notFile)
                .on(TaskAction.ASSIGN, Assignment.class, this::assign)
                .on(TaskAction.DECIDE, Assignment.class, this::decide)
                .on(TaskAction.SIGN, Empty.class, (task, step, body) -> task.sign(step))
                .on(TaskAction.DECLINE, Decline.class, this::decline)
                .first(TaskAction.REQUEST_EXTENSION, ExtensionPlea.class, subtasks::requireWithinParent)
                .first(TaskAction.GRANT_EXTENSION, ExtensionDecision.class, subtasks::requireWithinParent)
                .on(TaskAction.REPORT_PROGRESS, TaskProgress.class, Task::reported)
                .on(TaskAction.BREAK_DOWN, Breakdown.class, subtasks::breakDown)
                .on(TaskAction.SET_TARGET, TargetSetting.class, (task, step, body) -> task.setTarget(body))
                .on(TaskAction.SPONSOR, Sponsorship.class, (task, step, body) -> task.sponsor(body))
                .on(TaskAction.REPLY, Reply.class, Task::reply)
                .on(TaskAction.SUBMIT, Submission.class, this::submit)
                .on(TaskAction.APPROVE, Review.class, (task, step, body) -> task.approve(step))
                .on(TaskAction.SEND_BACK, Review.class, (task, step, body) -> task.sendBack(step))
                .on(TaskAction.RATE, Rating.class, Task::rate)
                .on(TaskAction.REOPEN, Reopening.class, this::reopen)
                .on(TaskAction.CANCEL, Reason.class, this::cancel)
                .build();
    }

    private void notFile(Task task, Step step, Filing body) {
        body.requireReason();
        task.notFile(step);
        subtasks.follow(task, step, new Reason(String.valueOf(body.reason())));
    }

    private void cancel(Task task, Step step, Reason body) {
        task.cancel(step);
        subtasks.follow(task, step, body);
    }

    private void submit(Task task, Step step, Submission body) {
        subtasks.requireNoneOpen(task);
        task.submit(step, body);
    }

    private void assign(Task task, Step step, Assignment body) {
        codes.requireUnit(body.unit(), step);
        codes.requireUnits(body.supportingUnits(), step);
        codes.requireUnconcerned(body, task.tracking().dimensions().concernedUnit());
        task.assign(step, body, deadlines.signature(task, step.at()), deadlines.decline(task, step.at()));
        deadlines.startClock(task, step.at(), body.dueOn());
    }

    private void decide(Task task, Step step, Assignment body) {
        assign(task, step, body);
        CommonSteps.decideFinally(task.tracking());
    }

    private void decline(Task task, Step step, Decline body) {
        codes.requireUnit(body.suggestedUnit(), step);
        task.decline(step);
    }

    private void reopen(Task task, Step step, Reopening body) {
        subtasks.requireParentOpen(task);
        task.reopen(step, deadlines.signature(task, step.at()), deadlines.decline(task, step.at()));
        deadlines.startClock(task, step.at(), body.dueOn());
        subtasks.requireWithinParent(task);
    }
}
