package org.huiyin.tracking.action;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.huiyin.event.EventJson;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.journal.Journal;

/** Records what came true because time passed. Any replica may run it: a locked item is another replica's. */
@ApplicationScoped
public class OverdueSweep {
    private static final int BATCH = 200;

    private final EntityManager entities;
    private final Escalations escalations;
    private final Journal journal;
    private final Clock clock;
    private final Counter recorded;
    private volatile double lastRun;

    OverdueSweep(EntityManager entities, Escalations escalations, Journal journal, Clock clock, MeterRegistry metrics) {
        this.entities = entities;
        this.escalations = escalations;
        this.journal = journal;
        this.clock = clock;
        this.recorded = Counter.builder("huiyin.sweep.changed")
                .description("Items of which it was recorded that time passed")
                .baseUnit("items")
                .register(metrics);
        Gauge.builder("huiyin.sweep.last.run", this, sweep -> sweep.lastRun)
                .description("When all that was due was recorded last, in seconds since 1970; 0 before")
                .baseUnit("seconds")
                .register(metrics);
    }

    @Scheduled(every = "{huiyin.sweep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        sweep();
    }

    /**
     * Works in batches, a transaction each, until nothing is due.
     *
     * @return how many items changed
     */
    public int sweep() {
        int changed = 0;
        Batch batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> sweepBatch(clock.instant()));
            changed += batch.changed();
            recorded.increment(batch.changed());
        } while (batch.due() == BATCH);
        lastRun = clock.instant().getEpochSecond();
        return changed;
    }

    private record Batch(int due, int changed) {}

    private Batch sweepBatch(Instant now) {
        List<Tracking> due = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select * from work_item where next_sweep_at < :now
                        order by next_sweep_at limit :batch for update skip locked
                        """, Tracking.class)
                .setParameter("now", EventJson.time(now))
                .setParameter("batch", BATCH)
                .getResultList();
        List<Tracking> changed =
                due.stream().filter(item -> escalations.pass(item, now)).toList();
        if (!changed.isEmpty()) {
            journal.write(changed);
        }
        return new Batch(due.size(), changed.size());
    }
}
