package org.huiyin.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Link;
import org.huiyin.event.Topics;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.inbox.Subscription;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.Step;

/** Opens the tasks that petitions and findings ask for: one for each id that a matter names, whenever it is told. */
@ApplicationScoped
class RaisedTasks implements Subscription {
    private static final String PETITION = "PETITION";
    private static final String FINDING = "FINDING";

    private final Desk desk;
    private final EntityManager entities;
    private final KnownCodes codes;
    private final Clock clock;

    RaisedTasks(Desk desk, EntityManager entities, KnownCodes codes, Clock clock) {
        this.desk = desk;
        this.entities = entities;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "raised-tasks";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.PETITIONS, Topics.INSPECTIONS);
    }

    @Override
    public boolean concerns(ItemEvent event) {
        return Set.of(PETITION, FINDING).contains(event.kind())
                && event.links().stream().anyMatch(Link::asksForTask);
    }

    /** Once the matter says what became of its task, there is one. */
    @Override
    public void take(ItemEvent origin) {
        origin.links().stream()
                .filter(Link::asksForTask)
                .filter(link -> entities.find(Task.class, link.id()) == null)
                .forEach(link -> open(new RaisedTask(link, source(origin, link), origin)));
    }

    private static TaskSource source(ItemEvent origin, Link link) {
        if (link.type() == Link.Type.HANDED_DOWN_TO) {
            return TaskSource.RECTIFICATION;
        }
        return PETITION.equals(origin.kind()) ? TaskSource.ESCALATED_PETITION : TaskSource.ESCALATED_FINDING;
    }

    private void open(RaisedTask raised) {
        Step step = new Step(Actor.SYSTEM, clock.instant().truncatedTo(ChronoUnit.MICROS));
        desk.admit(List.of(new Task(raised, codes.holder(step), step)));
    }
}
