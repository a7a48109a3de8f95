package org.huiyin.tracking.action;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.huiyin.directory.Directory;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.tracking.deadline.DeadlineRules;
import org.huiyin.tracking.deadline.Renewing;
import org.huiyin.tracking.item.DeadlineSteps;
import org.huiyin.tracking.item.Renewal;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Computes running deadlines anew: provisional ones when the calendar of a year came, others where a rule says that it
 * supersedes theirs. A deadline that is met or missed stays. Any replica may run it, also several at once.
 */
@ApplicationScoped
public class Recalculation {
    private static final int BATCH = 200;
    private static final UUID FIRST = new UUID(0, 0);
    /** An action that read the older calendar may commit after a pass. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private final EntityManager entities;
    private final DeadlineRules rules;
    private final Directory directory;
    private final Escalations escalations;
    private final Journal journal;
    private final Clock clock;
    private volatile long settled;
    private volatile Instant settledAt = Instant.EPOCH;

    Recalculation(
            EntityManager entities,
            DeadlineRules rules,
            Directory directory,
            Escalations escalations,
            Journal journal,
            Clock clock) {
        this.entities = entities;
        this.rules = rules;
        this.directory = directory;
        this.escalations = escalations;
        this.journal = journal;
        this.clock = clock;
    }

    @Scheduled(every = "{huiyin.sweep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Optional<Long> version = directory.loaded().map(DirectoryCopy::version);
        Instant now = clock.instant();
        if (version.isPresent() && (version.get() != settled || now.isAfter(settledAt.plus(AGAIN)))) {
            recalculate();
            settled = version.get();
            settledAt = now;
        }
    }

    /**
     * Goes through all deadlines that may move, a transaction for each batch.
     *
     * @return how many items were recorded
     */
    public int recalculate() {
        int changed = 0;
        @Nullable UUID next = FIRST;
        while (next != null) {
            UUID after = next;
            Batch batch = QuarkusTransaction.requiringNew().call(() -> batch(after));
            changed += batch.changed();
            next = batch.last();
        }
        return changed;
    }

    /** @param last the last item looked at, null when there are no more */
    private record Batch(int changed, @Nullable UUID last) {}

    private Batch batch(UUID after) {
        List<Tracking> candidates = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select * from work_item where phase = 'OPEN' and id > :after
                            and (provisional or accept_provisional or sign_provisional or decline_provisional
                                or deadline_policy = any(:superseded) or accept_policy = any(:superseded)
                                or sign_policy = any(:superseded) or decline_policy = any(:superseded))
                        order by id limit :batch for update
                        """, Tracking.class)
                .setParameter("after", after)
                .setParameter("superseded", rules.superseded().toArray(String[]::new))
                .setParameter("batch", BATCH)
                .getResultList();
        Renewing renewing = rules.renewing();
        Instant now = clock.instant();
        List<Tracking> changed =
                candidates.stream().filter(item -> anew(item, renewing, now)).toList();
        if (!changed.isEmpty()) {
            journal.write(changed);
        }
        return new Batch(
                changed.size(),
                candidates.size() < BATCH ? null : candidates.getLast().id());
    }

    /** What passed before is recorded first. */
    private boolean anew(Tracking item, Renewing renewing, Instant now) {
        boolean passed = escalations.pass(item, now);
        List<Renewal> renewals = Renewal.of(item, renewing, now);
        if (!renewals.isEmpty()) {
            DeadlineSteps.renew(item, renewals, now);
        }
        return passed || !renewals.isEmpty();
    }
}
