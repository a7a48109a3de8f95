package org.huiyin.tracking.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows the topics of all subscriptions on a thread of its own, as one consumer group with the other replicas of the
 * service. What was read is confirmed after it was taken, so after a break some of it comes again; the inbox knows it.
 */
@ApplicationScoped
class InboxLoop {
    private static final Logger LOG = Logger.getLogger(InboxLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_ERROR = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final Delivery delivery;
    private final PatientDelivery patiently;
    private final Map<String, Object> settings;
    private volatile long lag;
    private volatile boolean healthy;
    private @Nullable Thread thread;

    /** @param kafka how to reach the broker ({@code kafka.*}) */
    InboxLoop(
            Delivery delivery,
            PatientDelivery patiently,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "huiyin.relay.source") String service) {
        this.delivery = delivery;
        this.patiently = patiently;
        this.settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, service);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
    }

    void start(@Observes StartupEvent event) {
        if (!delivery.topics().isEmpty()) {
            thread = Thread.ofPlatform().name("inbox").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        patiently.stop();
        if (thread != null) {
            thread.join(STOP);
            thread.interrupt();
        }
    }

    /** Whether the topics can be read, or none is followed. */
    boolean healthy() {
        return healthy || thread == null;
    }

    /** How many records of the partitions that this replica reads were not taken when it last looked. */
    long lag() {
        return lag;
    }

    private void run() {
        while (!patiently.isStopped()) {
            try (var consumer =
                    new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                follow(consumer);
            } catch (KafkaException e) {
                healthy = false;
                LOG.warnf("The topics of others cannot be read, trying again: %s", e.toString());
                pause();
            } catch (InterruptedException e) {
                patiently.stop();
            }
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer) throws InterruptedException {
        consumer.subscribe(delivery.topics());
        while (!patiently.isStopped()) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            healthy = !consumer.assignment().isEmpty();
            lag = records.count() + notRead(consumer);
            if (!takeAll(records)) {
                return;
            }
            if (!records.isEmpty()) {
                consumer.commitSync();
            }
            lag = notRead(consumer);
        }
    }

    private static long notRead(Consumer<byte[], byte[]> consumer) {
        return consumer.assignment().stream()
                .map(consumer::currentLag)
                .mapToLong(one -> one.orElse(0))
                .sum();
    }

    private boolean takeAll(ConsumerRecords<byte[], byte[]> records) throws InterruptedException {
        for (ConsumerRecord<byte[], byte[]> kafkaRecord : records) {
            if (!patiently.deliver(kafkaRecord)) {
                return false;
            }
        }
        return true;
    }

    private void pause() {
        try {
            patiently.pause(PAUSE_AFTER_ERROR);
        } catch (InterruptedException e) {
            patiently.stop();
        }
    }
}
