package org.huiyin.tracking.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Link;
import org.huiyin.event.Topics;
import org.huiyin.tracking.action.Escalations;
import org.huiyin.tracking.deadline.PolicyBook;
import org.huiyin.tracking.item.TaskRequests;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.journal.Journal;

/** The way back: what becomes of the tasks that this service's items asked for is recorded at these items. */
@ApplicationScoped
public class TaskReports implements Subscription {
    private final PolicyBook policies;
    private final Escalations escalations;
    private final EntityManager entities;
    private final Journal journal;
    private final Event<Reported> reported;
    private final Clock clock;

    TaskReports(
            PolicyBook policies,
            Escalations escalations,
            EntityManager entities,
            Journal journal,
            Event<Reported> reported,
            Clock clock) {
        this.policies = policies;
        this.escalations = escalations;
        this.entities = entities;
        this.journal = journal;
        this.reported = reported;
        this.clock = clock;
    }

    /**
     * Fired in the transaction that recorded it.
     *
     * @param item locked
     * @param link to the task, with its number and phase
     */
    public record Reported(Tracking item, Link link) {}

    @Override
    public String name() {
        return "task-reports";
    }

    /** Where no item becomes a task, nothing is to be learned of tasks. */
    @Override
    public Set<String> topics() {
        return policies.escalations().isEmpty() ? Set.of() : Set.of(Topics.TASKS);
    }

    @Override
    public boolean concerns(ItemEvent event) {
        return event.kind().equals(TaskRequests.TASK)
                && event.links().stream().anyMatch(link -> link.type() == Link.Type.RAISED_FROM);
    }

    /** An item that is not here is another service's. */
    @Override
    public void take(ItemEvent task) {
        task.links().stream()
                .filter(link -> link.type() == Link.Type.RAISED_FROM)
                .map(link -> entities.find(Tracking.class, link.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(Objects::nonNull)
                .forEach(item -> report(item, task));
    }

    /** What passed before is recorded first. */
    private void report(Tracking item, ItemEvent task) {
        boolean passed = escalations.pass(item, clock.instant());
        Link link = TaskRequests.report(item, task, clock.instant());
        if (link != null || passed) {
            journal.write(List.of(item));
        }
        if (link != null) {
            reported.fire(new Reported(item, link));
        }
    }
}
