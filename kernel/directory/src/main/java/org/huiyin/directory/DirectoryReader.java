package org.huiyin.directory;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.huiyin.event.DirectoryRecord.Policy;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Follows the topic on a thread of its own as long as the application runs; starts over after an error. */
final class DirectoryReader implements Runnable {
    private static final Logger LOG = Logger.getLogger(DirectoryReader.class);
    private static final Duration PAUSE_AFTER_ERROR = Duration.ofSeconds(1);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Clock clock;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile @Nullable Consumer<String, byte[]> open;
    private volatile @Nullable DirectoryCopy copy;
    private volatile List<String> missing = List.of("manifest");

    DirectoryReader(Supplier<Consumer<String, byte[]>> consumers, Clock clock) {
        this.consumers = consumers;
        this.clock = clock;
    }

    /** The last whole copy; null before the first. */
    @Nullable DirectoryCopy copy() {
        return copy;
    }

    /** What the copy still lacks, as far as the topic was read. */
    List<String> missing() {
        return missing;
    }

    @Override
    public void run() {
        while (!ended.get()) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                open = consumer;
                follow(consumer);
            } catch (WakeupException end) {
                LOG.debug("The directory is read no longer");
            } catch (KafkaException e) {
                LOG.warnf("The directory topic cannot be read, trying again: %s", e.toString());
                pause();
            }
        }
    }

    void end() {
        ended.set(true);
        Consumer<String, byte[]> consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private void follow(Consumer<String, byte[]> consumer) {
        DirectoryTopic.rewind(consumer);
        var entries = new DirectoryEntries(clock);
        while (!ended.get()) {
            ConsumerRecords<String, byte[]> records = consumer.poll(DirectoryTopic.POLL);
            boolean manifest = false;
            for (var kafkaRecord : records) {
                manifest |= apply(entries, kafkaRecord);
            }
            if (manifest || (copy == null && !records.isEmpty())) {
                take(entries);
            }
            entries.changedPolicies().ifPresent(this::take);
        }
    }

    private static boolean apply(DirectoryEntries entries, ConsumerRecord<String, byte[]> kafkaRecord) {
        byte[] value = kafkaRecord.value();
        if (kafkaRecord.key() == null) {
            return false;
        }
        if (value == null) {
            return entries.apply(kafkaRecord.key(), null);
        }
        var read = DirectoryCodec.read(value);
        if (read.isEmpty()) {
            LOG.warnf("Unknown record '%s' at %d of the directory topic", kafkaRecord.key(), kafkaRecord.offset());
        }
        return read.isPresent() && entries.apply(kafkaRecord.key(), read.get());
    }

    private void take(DirectoryEntries entries) {
        missing = entries.missing();
        try {
            entries.copy().ifPresent(this::take);
        } catch (IllegalArgumentException e) {
            missing = List.of("a tree: " + e.getMessage());
            LOG.errorf("The directory on the topic is no tree, the copy before stays: %s", e.getMessage());
        }
    }

    private void take(List<Policy> policies) {
        DirectoryCopy before = copy;
        if (before != null) {
            copy = before.with(policies);
        }
    }

    private void take(DirectoryCopy whole) {
        copy = whole;
        LOG.infof(
                "Directory version %d: %d units, %d categories, %d calendar years",
                whole.version(),
                whole.units().all().size(),
                whole.categories().all().size(),
                whole.calendar().years().size());
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_ERROR.toMillis());
        } catch (InterruptedException e) {
            ended.set(true);
            Thread.currentThread().interrupt();
        }
    }
}
