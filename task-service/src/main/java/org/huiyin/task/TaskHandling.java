package org.huiyin.task;

import jakarta.enterprise.context.ApplicationScoped;
import org.huiyin.tracking.action.Actions;
import org.huiyin.tracking.action.CommonActions;
import org.huiyin.tracking.body.Assignment;
import org.huiyin.tracking.body.Decline;
import org.huiyin.tracking.body.Empty;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.body.Remark;
import org.huiyin.tracking.body.Review;
import org.huiyin.tracking.body.Submission;
import org.huiyin.tracking.item.CommonSteps;
import org.huiyin.tracking.item.Step;

/** What can be done with tasks: registration and the effect of each action. */
@ApplicationScoped
public class TaskHandling {
    private final TaskDeadlines deadlines;
    private final KnownCodes codes;
    private final Actions<Task, TaskAction> actions;

    TaskHandling(TaskDeadlines deadlines, KnownCodes codes, CommonActions common) {
        this.deadlines = deadlines;
        this.codes = codes;
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
                .on(TaskAction.NOT_FILE, Filing.class, TaskHandling::notFile)
                .on(TaskAction.ASSIGN, Assignment.class, this::assign)
                .on(TaskAction.DECIDE, Assignment.class, this::decide)
                .on(TaskAction.SIGN, Empty.class, (task, step, body) -> task.sign(step))
                .on(TaskAction.DECLINE, Decline.class, this::decline)
                .on(TaskAction.REPORT_PROGRESS, Remark.class, (task, step, body) -> task.reported(step))
                .on(TaskAction.REPLY, Reply.class, Task::reply)
                .on(TaskAction.SUBMIT, Submission.class, Task::submit)
                .on(TaskAction.APPROVE, Review.class, (task, step, body) -> task.approve(step))
                .on(TaskAction.SEND_BACK, Review.class, (task, step, body) -> task.sendBack(step))
                .on(TaskAction.REOPEN, Reopening.class, this::reopen)
                .on(TaskAction.CANCEL, Reason.class, (task, step, body) -> task.cancel(step))
                .build();
    }

    private static void notFile(Task task, Step step, Filing body) {
        body.requireReason();
        task.notFile(step);
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
        task.reopen(step, deadlines.signature(task, step.at()), deadlines.decline(task, step.at()));
        deadlines.startClock(task, step.at(), body.dueOn());
    }
}
