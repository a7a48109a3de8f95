package org.huiyin.task.directory;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.huiyin.directory.DirectoryPublisher;
import org.huiyin.event.DirectoryRecord;
import org.jboss.logging.Logger;

/** Publishes the directory once at every start, as soon as the broker is there; the start does not wait for it. */
@ApplicationScoped
public class DirectoryPublication {
    private static final Logger LOG = Logger.getLogger(DirectoryPublication.class);
    private static final long SECONDS_BETWEEN_ATTEMPTS = 2;

    private final DirectoryPublisher publisher;
    private final CountDownLatch stopped = new CountDownLatch(1);

    public DirectoryPublication(DirectoryPublisher publisher) {
        this.publisher = publisher;
    }

    void start(@Observes StartupEvent event) {
        List<DirectoryRecord> entries = DirectoryFiles.read();
        Thread.ofPlatform().daemon().name("directory-publication").start(() -> publish(entries));
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    private void publish(List<DirectoryRecord> entries) {
        boolean stopping = false;
        while (!stopping && !attempt(entries)) {
            stopping = waitForAnother();
        }
    }

    private boolean attempt(List<DirectoryRecord> entries) {
        try {
            LOG.infof("Directory published, %d records differed", publisher.publish(entries));
            return true;
        } catch (KafkaException e) {
            LOG.warnf("The directory cannot be published yet, trying again: %s", e.toString());
            return false;
        }
    }

    /** @return whether the application ends meanwhile */
    private boolean waitForAnother() {
        try {
            return stopped.await(SECONDS_BETWEEN_ATTEMPTS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
