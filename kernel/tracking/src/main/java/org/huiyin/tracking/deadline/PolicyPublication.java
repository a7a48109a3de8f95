package org.huiyin.tracking.deadline;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huiyin.directory.DirectoryPublisher;
import org.huiyin.event.DirectoryRecord;
import org.jboss.logging.Logger;

/** Publishes this service's policies beside the directory at every start, as soon as the broker is there. */
@ApplicationScoped
class PolicyPublication {
    private static final Logger LOG = Logger.getLogger(PolicyPublication.class);
    private static final long SECONDS_BETWEEN_ATTEMPTS = 2;

    private final String service;
    private final PolicyBook book;
    private final DirectoryPublisher publisher;
    private final CountDownLatch stopped = new CountDownLatch(1);

    PolicyPublication(
            @ConfigProperty(name = "huiyin.relay.source") String service,
            PolicyBook book,
            DirectoryPublisher publisher) {
        this.service = service;
        this.book = book;
        this.publisher = publisher;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().daemon().name("policies").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    private void run() {
        try {
            while (!attempt() && !stopped.await(SECONDS_BETWEEN_ATTEMPTS, TimeUnit.SECONDS)) {
                LOG.debug("The policies are tried again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean attempt() {
        try {
            int sent = publisher.publishPolicies(service, records());
            LOG.infof("Policies published, %d records differed", sent);
            return true;
        } catch (KafkaException e) {
            LOG.warnf("The policies cannot be published yet, trying again: %s", e.toString());
            return false;
        }
    }

    List<DirectoryRecord.Policy> records() {
        List<DirectoryRecord.Policy> records = new ArrayList<>();
        for (Policy policy : book.policies()) {
            records.add(published(policy, records.size() + 1));
        }
        return records;
    }

    private DirectoryRecord.Policy published(Policy policy, int position) {
        Map<String, List<String>> when = new LinkedHashMap<>();
        policy.when().forEach((dimension, values) -> when.put(dimension.wireName(), values));
        return new DirectoryRecord.Policy(
                service,
                position,
                policy.id(),
                policy.step().name(),
                when,
                policy.limit().length(),
                policy.limit().unit().name(),
                policy.limit().rollOver().name(),
                policy.atMost(),
                policy.effectiveFrom(),
                policy.effectiveTo(),
                policy.citation());
    }
}
