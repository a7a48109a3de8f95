package org.huiyin.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.body.Assignment;

/** What happens to parts of tasks because of their task, in its transaction. */
@ApplicationScoped
class SubtaskFollowing {
    private final SubtaskLine line;
    private final Subtasks subtasks;
    private final Desk desk;

    SubtaskFollowing(SubtaskLine line, Subtasks subtasks, Desk desk) {
        this.line = line;
        this.subtasks = subtasks;
        this.desk = desk;
    }

    /** Each part is registered and in the hands of its unit at once. */
    void brokenDown(@Observes SubtaskRules.BrokenDown brokenDown) {
        desk.bringForth(line, brokenDown.parts(), TaskAction.ASSIGN, SubtaskFollowing::assignment, brokenDown.step());
    }

    private static Assignment assignment(Subtask part) {
        return new Assignment(part.plan().unit(), part.plan().supportingUnits(), null, null);
    }

    void left(@Observes SubtaskRules.Left left) {
        desk.follow(line, subtasks.open(left.parent()), TaskAction.CANCEL, left.reason(), left.step());
    }
}
