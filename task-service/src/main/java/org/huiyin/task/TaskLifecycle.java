package org.huiyin.task;

import static org.huiyin.task.TaskAction.APPROVE;
import static org.huiyin.task.TaskAction.ASSIGN;
import static org.huiyin.task.TaskAction.BREAK_DOWN;
import static org.huiyin.task.TaskAction.CANCEL;
import static org.huiyin.task.TaskAction.DECIDE;
import static org.huiyin.task.TaskAction.DECLINE;
import static org.huiyin.task.TaskAction.ESCALATE;
import static org.huiyin.task.TaskAction.FILE;
import static org.huiyin.task.TaskAction.GRANT_EXTENSION;
import static org.huiyin.task.TaskAction.NOT_FILE;
import static org.huiyin.task.TaskAction.RATE;
import static org.huiyin.task.TaskAction.REFUSE_EXTENSION;
import static org.huiyin.task.TaskAction.REGISTER;
import static org.huiyin.task.TaskAction.REOPEN;
import static org.huiyin.task.TaskAction.REPLY;
import static org.huiyin.task.TaskAction.REPORT_PROGRESS;
import static org.huiyin.task.TaskAction.REQUEST_EXTENSION;
import static org.huiyin.task.TaskAction.SEND_BACK;
import static org.huiyin.task.TaskAction.SET_TARGET;
import static org.huiyin.task.TaskAction.SIGN;
import static org.huiyin.task.TaskAction.SPONSOR;
import static org.huiyin.task.TaskAction.SUBMIT;
import static org.huiyin.task.TaskAction.URGE;
import static org.huiyin.task.TaskState.ASSIGNED;
import static org.huiyin.task.TaskState.CANCELLED;
import static org.huiyin.task.TaskState.CLOSED;
import static org.huiyin.task.TaskState.IN_PROGRESS;
import static org.huiyin.task.TaskState.NOT_FILED;
import static org.huiyin.task.TaskState.REGISTERED;
import static org.huiyin.task.TaskState.SUBMITTED;
import static org.huiyin.web.Role.APPROVER;
import static org.huiyin.web.Role.HANDLER;
import static org.huiyin.web.Role.SUPERVISOR;

import org.huiyin.tracking.lifecycle.Lifecycle;

/** The table of a task's moves. */
public final class TaskLifecycle {
    public static final Lifecycle<TaskState, TaskAction> TABLE = Lifecycle.bornBy(REGISTER, REGISTERED, SUPERVISOR)
            .during(FILE, REGISTERED)
            .by(SUPERVISOR)
            .on(REGISTERED, NOT_FILE, NOT_FILED)
            .by(SUPERVISOR)
            .on(REGISTERED, ASSIGN, ASSIGNED)
            .by(SUPERVISOR)
            .on(REGISTERED, DECIDE, ASSIGNED)
            .by(SUPERVISOR)
            .on(ASSIGNED, SIGN, IN_PROGRESS)
            .by(HANDLER)
            .on(ASSIGNED, DECLINE, REGISTERED)
            .by(HANDLER)
            .on(IN_PROGRESS, DECLINE, REGISTERED)
            .by(HANDLER)
            .during(REPORT_PROGRESS, IN_PROGRESS)
            .by(HANDLER)
            .during(BREAK_DOWN, ASSIGNED, IN_PROGRESS)
            .by(HANDLER, SUPERVISOR)
            .during(SET_TARGET, REGISTERED, ASSIGNED, IN_PROGRESS)
            .by(SUPERVISOR)
            .during(SPONSOR, REGISTERED, ASSIGNED, IN_PROGRESS, SUBMITTED)
            .by(SUPERVISOR)
            .during(REPLY, IN_PROGRESS)
            .by(HANDLER)
            .on(IN_PROGRESS, SUBMIT, SUBMITTED)
            .by(HANDLER)
            .on(SUBMITTED, APPROVE, CLOSED)
            .by(APPROVER, SUPERVISOR)
            .on(SUBMITTED, SEND_BACK, IN_PROGRESS)
            .by(APPROVER, SUPERVISOR)
            .during(RATE, CLOSED)
            .by(SUPERVISOR)
            .on(CLOSED, REOPEN, ASSIGNED)
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
            .onAnyOpen(CANCEL, CANCELLED)
            .by(SUPERVISOR)
            .build();

    private TaskLifecycle() {}
}
