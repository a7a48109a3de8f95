package org.huiyin.gateway.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.OpenTelemetry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.huiyin.event.EventTracing;
import org.huiyin.event.ProducerSettings;
import org.huiyin.event.Topics;
import org.huiyin.gateway.cell.Cell;
import org.huiyin.gateway.cell.CellsRecord;
import org.huiyin.gateway.cell.Views;
import org.huiyin.platform.LocalKafka;
import org.huiyin.platform.TopicFile;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two members count together on a broker of their own; again and again one is closed without waiting, so that it may
 * still be at work, a zombie, while its tasks move to the other. Only committed cells count.
 */
class CountingWithRealBrokerTest {
    private static final Logger LOG = Logger.getLogger(CountingWithRealBrokerTest.class);
    private static final int STEPS = 1500;
    private static final int CLOSINGS = 3;

    private final long seed = Long.getLong("huiyin.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private int member;

    @TempDir
    private Path states;

    @Test
    void cells_are_exact_whoever_counted_them() {
        LOG.infof("-Dhuiyin.seed=%d", seed);
        try (LocalKafka kafka = LocalKafka.throwAway()) {
            String servers = kafka.bootstrapServers();
            TopicFile.ofTheProduct().apply(servers);
            RandomLog log = RandomLog.write(random, STEPS, 0);
            Deque<KafkaStreams> members = new ArrayDeque<>(List.of(begun(servers), begun(servers)));

            sendAndClose(servers, log, members);

            await().atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(differences(servers))
                            .as("seed %d", seed)
                            .hasSize(Topics.ITEM_PARTITIONS)
                            .containsOnly(0L));
            assertThat(sums(servers)).as("seed %d", seed).isEqualTo(log.naiveCount());
            members.forEach(last -> last.close(Duration.ofSeconds(10)));
        }
    }

    private void sendAndClose(String servers, RandomLog log, Deque<KafkaStreams> members) {
        try (var producer = new KafkaProducer<>(
                ProducerSettings.inOrder(Map.of("bootstrap.servers", servers)),
                new StringSerializer(),
                new ByteArraySerializer())) {
            int part = log.records().size() / (CLOSINGS + 1) + 1;
            for (int index = 0; index < log.records().size(); index++) {
                producer.send(log.records().get(index));
                if (index % part == part - 1) {
                    producer.flush();
                    members.removeFirst().close(Duration.ZERO);
                    members.addLast(begun(servers));
                    await().atMost(Duration.ofSeconds(60))
                            .until(() -> members.getLast().state() == KafkaStreams.State.RUNNING);
                }
            }
            IntStream.range(0, Topics.ITEM_PARTITIONS)
                    .mapToObj(partition -> log.marker(1, partition, event -> Topics.partition(event.id()) == partition))
                    .forEach((ProducerRecord<String, byte[]> marker) -> producer.send(marker));
        }
    }

    private KafkaStreams begun(String servers) {
        var configuration = new Properties();
        configuration.putAll(Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG,
                "exactness",
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                StreamsConfig.STATE_DIR_CONFIG,
                states.resolve("member-" + member++).toString(),
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                StreamsConfig.EXACTLY_ONCE_V2,
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                100,
                StreamsConfig.MAX_TASK_IDLE_MS_CONFIG,
                -1,
                StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
                6000,
                StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG),
                "earliest",
                "internal.leave.group.on.close",
                true));
        var streams = new KafkaStreams(
                CountingTopology.of(
                        Views.load(),
                        List.of(Topics.INSPECTIONS),
                        CountingTopology.ItemStore.ROCKSDB,
                        Duration.ofMillis(50),
                        new EventTracing(OpenTelemetry.noop())),
                configuration);
        streams.setUncaughtExceptionHandler(e -> StreamThreadExceptionResponse.REPLACE_THREAD);
        streams.start();
        return streams;
    }

    private static List<Long> differences(String servers) {
        return lastValues(servers).values().stream()
                .filter(CellsRecord.Status.class::isInstance)
                .map(status -> ((CellsRecord.Status) status).status().comparison())
                .map(comparison -> comparison == null ? -1L : comparison.difference())
                .toList();
    }

    private static Map<Cell, Long> sums(String servers) {
        Map<Cell, Long> sums = new HashMap<>();
        lastValues(servers).values().forEach(last -> {
            if (last instanceof CellsRecord.Count count && count.count() != null) {
                sums.merge(count.cell(), count.count(), Long::sum);
            }
        });
        return sums;
    }

    /** The last committed record of each key. */
    private static Map<String, CellsRecord> lastValues(String servers) {
        Map<String, Object> configuration = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (var consumer =
                new KafkaConsumer<>(configuration, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.CELLS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<String, CellsRecord> last = new HashMap<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> cell : consumer.poll(Duration.ofMillis(200))) {
                    last.put(
                            cell.partition() + new String(cell.key(), java.nio.charset.StandardCharsets.UTF_8),
                            CellsRecord.read(cell.key(), cell.value()));
                }
            }
            return last;
        }
    }
}
