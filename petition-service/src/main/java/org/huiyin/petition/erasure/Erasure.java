package org.huiyin.petition.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.huiyin.event.EventJson;
import org.huiyin.evidence.EvidenceRecords;
import org.huiyin.petition.Petition;
import org.huiyin.tracking.item.CommonSteps;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.journal.Journal;
import org.huiyin.tracking.journal.Remarks;
import org.jboss.logging.Logger;

/**
 * Erases petitioners' data, and the words by which people are named, years after a petition ended. Matter, number and
 * facts stay, and the history with its hashes: it never held the words. Any replica may run it.
 */
@ApplicationScoped
public class Erasure {
    /** The action of the system's row that tells the erasure. */
    public static final String ERASED = "ERASED";

    private static final Logger LOG = Logger.getLogger(Erasure.class);
    private static final int BATCH = 100;
    private static final String DUE = """
            select w.* from work_item w join petition p on p.id = w.id
            where w.kind = 'PETITION' and w.phase <> 'OPEN' and coalesce(w.completed_at, w.changed_at) < :before
                and p.erased_at is null
            order by coalesce(w.completed_at, w.changed_at) limit :batch for update of w skip locked
            """;

    private final ErasureConfiguration configuration;
    private final Session session;
    private final Instance<Erasable> beside;
    private final Remarks remarks;
    private final EvidenceRecords files;
    private final Journal journal;
    private final Clock clock;

    Erasure(
            ErasureConfiguration configuration,
            Session session,
            @Any Instance<Erasable> beside,
            Remarks remarks,
            EvidenceRecords files,
            Journal journal,
            Clock clock) {
        this.configuration = configuration;
        this.session = session;
        this.beside = beside;
        this.remarks = remarks;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    @Scheduled(
            cron = "{huiyin.erasure.cron}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int erased = erase(clock.instant());
        if (erased > 0) {
            LOG.infof("The data and words of %d petitions were erased", erased);
        }
    }

    /**
     * Works in batches, a transaction each, until nothing is due.
     *
     * @return how many petitions were erased
     */
    public int erase(Instant now) {
        int erased = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> eraseBatch(now));
            erased += batch;
        } while (batch == BATCH);
        return erased;
    }

    private int eraseBatch(Instant now) {
        List<Tracking> due = session.createNativeQuery(DUE, Tracking.class)
                .setParameter("before", EventJson.time(firstDayKept(now)))
                .setParameter("batch", BATCH)
                .getResultList();
        due.forEach(item -> erase(item, now));
        if (!due.isEmpty()) {
            journal.write(due);
        }
        return due.size();
    }

    private void erase(Tracking item, Instant now) {
        session.find(Petition.class, item.id()).words().erase(now);
        CommonSteps.noted(item, ERASED, now);
        beside.forEach(kept -> kept.erase(item.id()));
        remarks.erase(item.id());
        files.eraseNames(item.id());
    }

    /** A petition that ended on this day of the year is kept for this day still. */
    private Instant firstDayKept(Instant now) {
        return LocalDate.ofInstant(now, EventJson.ZONE)
                .minusYears(configuration.afterYears())
                .atStartOfDay(EventJson.ZONE)
                .toInstant();
    }
}
