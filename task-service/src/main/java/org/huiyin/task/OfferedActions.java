package org.huiyin.task;

import org.huiyin.event.Fact;

/**
 * Which actions a task has at all: only motions are filed and replied to, a proposal is assigned once filed, what has a
 * proposer is rated once in a cycle, and parts are not split again. The lifecycle says in which states.
 */
public final class OfferedActions {
    private OfferedActions() {}

    public static boolean have(Task task, TaskAction action) {
        return switch (action) {
            case FILE, NOT_FILE -> task.isMotion() && !isFiled(task);
            case REPLY -> task.isMotion();
            case ASSIGN, DECIDE -> isFiled(task) || !task.mustBeFiled();
            case RATE -> task.isRated() && task.verdict() == null;
            case BREAK_DOWN -> !task.isSubtask();
            case REGISTER,
                    SIGN,
                    DECLINE,
                    REPORT_PROGRESS,
                    SET_TARGET,
                    SPONSOR,
                    SUBMIT,
                    APPROVE,
                    SEND_BACK,
                    URGE,
                    ESCALATE,
                    REQUEST_EXTENSION,
                    GRANT_EXTENSION,
                    REFUSE_EXTENSION,
                    REOPEN,
                    CANCEL -> true;
        };
    }

    private static boolean isFiled(Task task) {
        return task.tracking().facts().has(Fact.FILED);
    }
}
