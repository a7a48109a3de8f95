package org.huiyin.tracking.action;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.huiyin.directory.Directory;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.event.Fact;
import org.huiyin.tracking.deadline.DeadlineRules;
import org.huiyin.tracking.deadline.Due;
import org.huiyin.tracking.item.DeadlineSteps;
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

    private final EntityManager entities;
    private final DeadlineRules rules;
    private final Directory directory;
    private final Journal journal;
    private final Clock clock;
    private volatile long settled;

    Recalculation(EntityManager entities, DeadlineRules rules, Directory directory, Journal journal, Clock clock) {
        this.entities = entities;
        this.rules = rules;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    @Scheduled(every = "{huiyin.sweep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Optional<Long> version = directory.loaded().map(DirectoryCopy::version);
        if (version.isPresent() && version.get() != settled) {
            recalculate();
            settled = version.get();
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
        Set<String> superseded = rules.superseded();
        List<Tracking> candidates = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select * from work_item where phase = 'OPEN' and due_at is not null and id > :after
                            and (provisional or deadline_policy = any(:superseded))
                        order by id limit :batch for update
                        """, Tracking.class)
                .setParameter("after", after)
                .setParameter("superseded", superseded.toArray(String[]::new))
                .setParameter("batch", BATCH)
                .getResultList();
        List<Tracking> changed = new ArrayList<>();
        Instant now = clock.instant();
        for (Tracking item : candidates) {
            anew(item).ifPresent(due -> {
                DeadlineSteps.recalculate(item, due, now);
                changed.add(item);
            });
        }
        if (!changed.isEmpty()) {
            journal.write(changed);
        }
        return new Batch(
                changed.size(),
                candidates.size() < BATCH ? null : candidates.getLast().id());
    }

    /** The deadline as it is to be; empty where nothing is to be said. */
    private Optional<Due> anew(Tracking item) {
        if (item.facts().has(Fact.OVERDUE)) {
            return Optional.empty();
        }
        Instant started = Objects.requireNonNull(item.deadline().startedAt());
        return rules.again(String.valueOf(item.deadline().policyId()), started)
                .filter(due -> !due.provisional()
                        || !due.at().equals(item.deadline().originalDueAt())
                        || !due.policyId().equals(item.deadline().policyId()));
    }
}
