package org.huiyin.tracking.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.huiyin.tracking.journal.Journal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the relay going for the life of the application: nudged after each commit, polling as a safety net, backing off
 * while the broker or the database is away.
 */
@ApplicationScoped
class RelayLoop {
    private static final Logger LOG = Logger.getLogger(RelayLoop.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final Relay relay;
    private final RelayConfig config;
    private final DataSource dataSource;
    private final Semaphore nudges = new Semaphore(0);
    private volatile boolean running = true;
    private volatile boolean healthy;
    private volatile boolean active;
    private @Nullable Thread thread;

    RelayLoop(Relay relay, RelayConfig config, DataSource dataSource) {
        this.relay = relay;
        this.config = config;
        this.dataSource = dataSource;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        nudges.release();
        if (thread != null) {
            thread.join(STOP);
            thread.interrupt();
        }
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) Journal.Journaled journaled) {
        nudges.release();
    }

    /** Whether the last pass worked; a relay that stands by is well too. */
    boolean healthy() {
        return healthy;
    }

    /** Whether this replica is the one that sends. */
    boolean active() {
        return active;
    }

    private void run() {
        int failures = 0;
        while (running) {
            try {
                healthy = true;
                relayUnderLock();
                failures = 0;
            } catch (SQLException | RuntimeException e) {
                healthy = false;
                failures++;
                relay.failed();
                LOG.warnf("relay pauses after failure %d: %s", failures, e);
            }
            pause(failures);
        }
    }

    private void relayUnderLock() throws SQLException {
        RelayLock lock = RelayLock.tryAcquire(dataSource);
        if (lock == null) {
            return;
        }
        try (lock;
                Sender sender = relay.sender()) {
            active = true;
            while (running) {
                boolean more = relay.pass(lock.connection(), sender);
                if (!more) {
                    await(config.poll());
                }
            }
        } finally {
            active = false;
        }
    }

    private void pause(int failures) {
        if (running) {
            long most = Math.min(LONGEST_PAUSE.toMillis(), config.poll().toMillis() << Math.min(failures, 4));
            await(Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1)));
        }
    }

    private void await(Duration atMost) {
        try {
            if (nudges.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                nudges.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
