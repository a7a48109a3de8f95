package org.huiyin.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
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
    private static final Map<String, TaskSource> SOURCES =
            Map.of("PETITION", TaskSource.ESCALATED_PETITION, "FINDING", TaskSource.ESCALATED_FINDING);

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
        return SOURCES.containsKey(event.kind()) && event.links().stream().anyMatch(RaisedTasks::isAskedFor);
    }

    /** Once the matter says what became of its task, there is one. */
    private static boolean isAskedFor(Link link) {
        return link.type() == Link.Type.ESCALATED_TO && link.phase() == null;
    }

    @Override
    public void take(ItemEvent origin) {
        TaskSource source = SOURCES.get(origin.kind());
        origin.links().stream()
                .filter(RaisedTasks::isAskedFor)
                .filter(link -> entities.find(Task.class, link.id()) == null)
                .forEach(link -> open(new RaisedTask(link.id(), source, origin)));
    }

    private void open(RaisedTask raised) {
        Step step = new Step(Actor.SYSTEM, clock.instant().truncatedTo(ChronoUnit.MICROS));
        desk.admit(new Task(raised, codes.holder(step), step));
    }
}
