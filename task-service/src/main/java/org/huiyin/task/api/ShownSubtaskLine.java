package org.huiyin.task.api;

import jakarta.inject.Singleton;
import org.huiyin.task.SubtaskLine;
import org.huiyin.task.Task;
import org.huiyin.task.TaskHandling;
import org.huiyin.tracking.action.Viewing;

/** Parts of tasks as the API shows them. */
@Singleton
class ShownSubtaskLine extends SubtaskLine {
    private final TaskViews views;

    ShownSubtaskLine(TaskHandling handling, TaskViews views) {
        super(handling);
        this.views = views;
    }

    @Override
    public Object view(Task task, Viewing viewing) {
        return views.of(task, viewing);
    }
}
