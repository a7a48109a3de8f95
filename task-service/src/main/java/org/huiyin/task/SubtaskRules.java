package org.huiyin.task;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiyin.event.Phase;
import org.huiyin.tracking.body.ExtensionDecision;
import org.huiyin.tracking.body.ExtensionPlea;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.deadline.Deadlines;
import org.huiyin.tracking.item.EventTimes;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.web.ProblemException;
import org.huiyin.web.Role;
import org.jspecify.annotations.Nullable;

/** What binds a task and its parts: none is due after it, it is not submitted before them, and they leave with it. */
@ApplicationScoped
class SubtaskRules {
    private final Subtasks subtasks;
    private final KnownCodes codes;
    private final Event<BrokenDown> brokenDown;
    private final Event<Left> left;

    SubtaskRules(Subtasks subtasks, KnownCodes codes, Event<BrokenDown> brokenDown, Event<Left> left) {
        this.subtasks = subtasks;
        this.codes = codes;
        this.brokenDown = brokenDown;
        this.left = left;
    }

    /** Fired in the transaction of the breakdown. */
    record BrokenDown(List<Subtask> parts, Step step) {}

    /** Fired in the transaction in which a task that was broken down leaves the base. */
    record Left(UUID parent, Step step, Reason reason) {}

    /** @throws ProblemException 422 for units that cannot take a part, {@code due-after-parent} */
    void breakDown(Task task, Step step, Breakdown body) {
        Set<String> units = body.units();
        codes.requireUnits(units, step);
        if (step.actor().role().equals(Role.HANDLER.tokenName())) {
            codes.requireConcerned(units, task.tracking().dimensions());
        }
        Instant due = requireNonNull(task.tracking().deadline().dueAt());
        List<Subtask> parts = body.subtasks().stream()
                .map(plan -> new Subtask(task, plan, lastDay(plan.dueOn(), due)))
                .toList();
        task.breakDown();
        brokenDown.fire(new BrokenDown(parts, step));
    }

    private static LocalDate lastDay(@Nullable LocalDate asked, Instant due) {
        LocalDate day = asked == null ? Deadlines.day(due) : asked;
        requireNotAfter(Deadlines.endOf(day), due);
        return day;
    }

    /** @throws ProblemException 409 {@code subtasks-open} while a part of the task is */
    void requireNoneOpen(Task task) {
        long open =
                task.isBrokenDown() ? subtasks.progress(task.tracking().id()).open() : 0;
        if (open > 0) {
            throw new ProblemException(TaskProblem.SUBTASKS_OPEN, open).with("open", open);
        }
    }

    /** @throws ProblemException 409 {@code parent-not-open} for a part of a task that was submitted, closed or cancelled */
    void requireParentOpen(Task task) {
        UUID parent = task.parentId();
        if (parent != null) {
            Tracking now = subtasks.lock(parent);
            if (now.phase() != Phase.OPEN || now.status().equals(TaskState.SUBMITTED.name())) {
                throw new ProblemException(TaskProblem.PARENT_NOT_OPEN, String.valueOf(now.number()));
            }
        }
    }

    void requireWithinParent(Task task, Step step, ExtensionPlea body) {
        requireWithinParent(task, Deadlines.endOf(body.until()));
    }

    void requireWithinParent(Task task, Step step, ExtensionDecision body) {
        requireWithinParent(
                task, requireNonNull(task.tracking().deadline().extension()).until());
    }

    /** @throws ProblemException 422 {@code due-after-parent} */
    void requireWithinParent(Task task) {
        requireWithinParent(task, requireNonNull(task.tracking().deadline().dueAt()));
    }

    private void requireWithinParent(Task task, Instant due) {
        UUID parent = task.parentId();
        if (parent != null) {
            Tracking now = subtasks.findById(parent).tracking();
            requireNotAfter(due, requireNonNull(now.deadline().dueAt()));
        }
    }

    private static void requireNotAfter(Instant due, Instant latest) {
        if (due.isAfter(latest)) {
            throw new ProblemException(TaskProblem.DUE_AFTER_PARENT, EventTimes.of(due), EventTimes.of(latest))
                    .with("dueAt", EventTimes.of(latest));
        }
    }

    /** Parts that are open leave with their task. */
    void follow(Task task, Step step, Reason reason) {
        if (task.isBrokenDown()) {
            left.fire(new Left(task.tracking().id(), step, reason));
        }
    }
}
