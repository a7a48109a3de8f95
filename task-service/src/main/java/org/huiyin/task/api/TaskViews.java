package org.huiyin.task.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.huiyin.task.Progress;
import org.huiyin.task.Subtasks;
import org.huiyin.task.Task;
import org.huiyin.tracking.action.Viewing;
import org.jspecify.annotations.Nullable;

/** Tasks as the API shows them, with what the parts of a task say of it. */
@ApplicationScoped
class TaskViews {
    private final Subtasks subtasks;

    TaskViews(Subtasks subtasks) {
        this.subtasks = subtasks;
    }

    TaskView of(Task task, Viewing viewing) {
        boolean alone = viewing.actions() != null;
        return TaskView.of(task, alone ? parent(task) : null, progress(task), viewing);
    }

    private TaskView.@Nullable Parent parent(Task task) {
        UUID parent = task.parentId();
        return parent == null ? null : TaskView.Parent.of(subtasks.findById(parent));
    }

    private @Nullable Progress progress(Task task) {
        return task.isBrokenDown() ? subtasks.progress(task.tracking().id()) : null;
    }
}
