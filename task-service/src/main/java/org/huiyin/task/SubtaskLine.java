package org.huiyin.task;

import org.huiyin.tracking.action.Actions;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.action.ReadingRules;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.lifecycle.Lifecycle;
import org.huiyin.web.Role;

/** Parts of tasks as a line of work: they live as tasks do, and are listed and counted by themselves. */
public abstract class SubtaskLine implements LineOfWork<Task, TaskState, TaskAction, Subtask> {
    private final TaskHandling handling;

    protected SubtaskLine(TaskHandling handling) {
        this.handling = handling;
    }

    @Override
    public ItemKind kind() {
        return Task.SUBTASK;
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
    public Class<Subtask> registration() {
        return Subtask.class;
    }

    @Override
    public Task register(Subtask body, Step step) {
        return new Task(body, step);
    }
}
