package org.huiyin.gateway.board;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.huiyin.event.EventTracing;
import org.huiyin.event.Topics;
import org.huiyin.gateway.cell.CellsRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads the whole cells topic, committed records only, into the board and keeps on reading. */
@ApplicationScoped
public class BoardReader {
    private static final Logger LOG = Logger.getLogger(BoardReader.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final CellBoard board;
    private final BoardChanges changes;
    private final EventTracing tracing;
    private final Map<String, Object> kafka;
    private final Thread thread;
    private volatile boolean stopped;
    private volatile @Nullable Consumer<byte[], byte[]> consumer;

    BoardReader(
            CellBoard board,
            BoardChanges changes,
            OpenTelemetry telemetry,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.board = board;
        this.changes = changes;
        this.tracing = new EventTracing(telemetry);
        this.kafka = kafka;
        this.thread = Thread.ofPlatform().name("cell-board").daemon().unstarted(this::readUntilStopped);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        Consumer<byte[], byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
        thread.join(POLL.multipliedBy(10));
    }

    private void readUntilStopped() {
        while (!stopped) {
            try (var opened = new KafkaConsumer<byte[], byte[]>(configuration())) {
                consumer = opened;
                readAll(opened);
            } catch (WakeupException | InterruptException end) {
                LOG.debug("the board stops reading");
            } catch (KafkaException | IllegalArgumentException e) {
                LOG.warnf("the board begins to read again: %s", e.getMessage());
                pause();
            } finally {
                consumer = null;
            }
        }
    }

    private void readAll(Consumer<byte[], byte[]> cells) {
        List<TopicPartition> partitions = partitions(cells);
        cells.assign(partitions);
        cells.seekToBeginning(partitions);
        Map<TopicPartition, Long> goal = new HashMap<>(cells.endOffsets(partitions));
        board.clear();
        while (!stopped) {
            for (ConsumerRecord<byte[], byte[]> cell : cells.poll(POLL)) {
                receive(cell);
            }
            if (!goal.isEmpty()) {
                goal.entrySet().removeIf(end -> cells.position(end.getKey()) >= end.getValue());
                if (goal.isEmpty()) {
                    board.caughtUp();
                }
            }
        }
    }

    private void receive(ConsumerRecord<byte[], byte[]> cell) {
        Span span = tracing.processing(cell.topic(), cell.headers());
        board.receive(CellsRecord.read(cell.key(), cell.value()), cell.partition(), cell.offset());
        changes.add(EventTracing.after(span));
        span.end();
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> cells) {
        List<PartitionInfo> found = cells.partitionsFor(Topics.CELLS);
        if (found == null || found.isEmpty()) {
            throw new UnknownTopicOrPartitionException("there is no topic " + Topics.CELLS + " yet");
        }
        return found.stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    /** Offsets that are gone mean another topic of the same name: reading begins again, with nothing kept. */
    private Map<String, Object> configuration() {
        Map<String, Object> configuration = new HashMap<>(kafka);
        configuration.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        configuration.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        configuration.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        configuration.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        configuration.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        configuration.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5000);
        configuration.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return configuration;
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }
}
