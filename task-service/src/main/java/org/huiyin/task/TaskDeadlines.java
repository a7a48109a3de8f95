package org.huiyin.task;

import static org.huiyin.tracking.deadline.Policy.LimitedStep.COMPLETION;
import static org.huiyin.tracking.deadline.Policy.LimitedStep.SIGNATURE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.tracking.deadline.Allowance;
import org.huiyin.tracking.deadline.DeadlineRules;
import org.huiyin.tracking.deadline.Deadlines;
import org.huiyin.tracking.deadline.Due;
import org.huiyin.tracking.item.CommonSteps;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** The deadlines of a task: a policy of its source, or the day that came with it. */
@ApplicationScoped
class TaskDeadlines {
    private final DeadlineRules rules;

    TaskDeadlines(DeadlineRules rules) {
        this.rules = rules;
    }

    Due signature(Task task, Instant start) {
        return rules.due(SIGNATURE, task.tracking().dimensions(), start);
    }

    Allowance decline(Task task, Instant assigned) {
        return rules.decline(task.tracking().dimensions(), assigned);
    }

    /**
     * Starts the clock of the cycle; one that runs already is left alone.
     *
     * @param given the last day in time that the action names, null where it names none
     * @throws ProblemException 422 {@code due-missing}, {@code due-fixed} or {@code due-passed}
     */
    void startClock(Task task, Instant start, @Nullable LocalDate given) {
        Tracking tracking = task.tracking();
        boolean runs = tracking.deadline().dueAt() != null;
        if (given != null && (runs || !task.bringsItsDate())) {
            throw new ProblemException(TaskProblem.DUE_FIXED);
        }
        if (!runs) {
            CommonSteps.startClock(tracking, completion(task, start, given));
        }
    }

    private Due completion(Task task, Instant start, @Nullable LocalDate given) {
        if (!task.bringsItsDate()) {
            return rules.due(COMPLETION, task.tracking().dimensions(), start);
        }
        LocalDate day = given == null ? task.brief().due() : given;
        if (day == null) {
            throw new ProblemException(TaskProblem.DUE_MISSING);
        }
        if (day.isBefore(Deadlines.day(start))) {
            throw new ProblemException(TaskProblem.DUE_PASSED, day);
        }
        return rules.given(start, day);
    }
}
