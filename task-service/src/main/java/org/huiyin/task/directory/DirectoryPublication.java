package org.huiyin.task.directory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.huiyin.directory.DirectoryPublisher;
import org.jboss.logging.Logger;

/**
 * Publishes the directory at every start, after every change and every hour, as soon as the broker is there; neither the
 * start nor the change waits for it. What does not differ is not sent: the hour is for the day on which a unit moves.
 */
@ApplicationScoped
public class DirectoryPublication {
    private static final Logger LOG = Logger.getLogger(DirectoryPublication.class);
    private static final long SECONDS_BETWEEN_ATTEMPTS = 2;

    private final DirectoryPublisher publisher;
    private final DirectoryChanges changes;
    private final Semaphore wanted = new Semaphore(0);
    private volatile boolean stopped;

    public DirectoryPublication(DirectoryPublisher publisher, DirectoryChanges changes) {
        this.publisher = publisher;
        this.changes = changes;
    }

    void start(@Observes StartupEvent event) {
        wanted.release();
        Thread.ofPlatform().daemon().name("directory-publication").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        wanted.release();
    }

    /** The topic follows soon. */
    void again() {
        wanted.release();
    }

    private void run() {
        try {
            while (!stopped) {
                wanted.tryAcquire(1, TimeUnit.HOURS);
                wanted.drainPermits();
                publishUntilDone();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void publishUntilDone() throws InterruptedException {
        while (!stopped && !attempt()) {
            wanted.tryAcquire(SECONDS_BETWEEN_ATTEMPTS, TimeUnit.SECONDS);
        }
    }

    private boolean attempt() {
        try {
            int sent = QuarkusTransaction.requiringNew().call(() -> {
                changes.lock();
                return publisher.publish(changes.entries());
            });
            LOG.infof("Directory published, %d records differed", sent);
            return true;
        } catch (KafkaException e) {
            LOG.warnf("The directory cannot be published yet, trying again: %s", e.toString());
            return false;
        } catch (RuntimeException e) {
            LOG.warn("The directory cannot be read yet, trying again", e);
            return false;
        }
    }
}
