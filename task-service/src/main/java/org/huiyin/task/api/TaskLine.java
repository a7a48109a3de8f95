package org.huiyin.task.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.huiyin.task.OfferedActions;
import org.huiyin.task.RegisterTask;
import org.huiyin.task.Task;
import org.huiyin.task.TaskAction;
import org.huiyin.task.TaskHandling;
import org.huiyin.task.TaskLifecycle;
import org.huiyin.task.TaskState;
import org.huiyin.tracking.action.Actions;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.action.ReadingRules;
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.lifecycle.Lifecycle;
import org.huiyin.web.Role;

/** Tasks as a line of work. */
@ApplicationScoped
public class TaskLine implements LineOfWork<Task, TaskState, TaskAction, RegisterTask> {
    private final TaskHandling handling;
    private final TaskViews views;

    TaskLine(TaskHandling handling, TaskViews views) {
        this.handling = handling;
        this.views = views;
    }

    @Override
    public ItemKind kind() {
        return Task.KIND;
    }

    @Override
    public Class<Task> type() {
        return Task.class;
    }

    @Override
    public Lifecycle<TaskState, TaskAction> lifecycle() {
        return TaskLifecycle.TABLE;
    }

    @Override
    public Actions<Task, TaskAction> actions() {
        return handling.actions();
    }

    @Override
    public boolean offers(Task task, TaskAction action) {
        return OfferedActions.have(task, action);
    }

    @Override
    public ReadingRules reading() {
        return TaskHandling.READING;
    }

    @Override
    public Role importer() {
        return Role.SUPERVISOR;
    }

    @Override
    public Class<RegisterTask> registration() {
        return RegisterTask.class;
    }

    @Override
    public Task register(RegisterTask body, Step step) {
        return handling.register(body, step);
    }

    @Override
    public Object view(Task task, Viewing viewing) {
        return views.of(task, viewing);
    }
}
