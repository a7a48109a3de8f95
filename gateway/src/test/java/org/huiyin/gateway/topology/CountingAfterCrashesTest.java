package org.huiyin.gateway.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.huiyin.event.EventTracing;
import org.huiyin.event.Topics;
import org.huiyin.gateway.cell.Cell;
import org.huiyin.gateway.cell.CellsRecord;
import org.huiyin.gateway.cell.Views;
import org.jboss.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A task dies at random moments and begins again from its last commit, as exactly-once processing has it: stores and
 * emitted records go back together. What the cells topic holds in the end must be what a naive count of the last events
 * says.
 */
class CountingAfterCrashesTest {
    private static final Logger LOG = Logger.getLogger(CountingAfterCrashesTest.class);
    private static final Views VIEWS = Views.load();

    static IntStream seeds() {
        long base = Long.getLong("huiyin.seed", System.nanoTime());
        LOG.infof("-Dhuiyin.seed=%d", base);
        return IntStream.range(0, 20).map(round -> (int) (base + round));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cells_equal_a_naive_count_whatever_was_repeated_reordered_or_lost(int seed) {
        var random = new Random(seed);
        RandomLog written = RandomLog.write(random, 800, 0.01);
        List<ProducerRecord<String, byte[]>> log = written.records();

        Run run = new Run();
        while (run.offset < log.size()) {
            switch (random.nextInt(40)) {
                case 0 -> run.crash();
                case 1, 2 -> run.commit();
                case 3, 4, 5 -> run.punctuate();
                default -> run.process(log.get(run.offset));
            }
        }
        run.crash();
        log.stream().skip(run.offset).forEach(run::process);
        run.punctuate();

        assertThat(run.counts()).as("seed %d", seed).isEqualTo(written.naiveCount());
        assertThat(run.lastDifference()).as("seed %d", seed).isZero();
    }

    /** A task with its stores and its part of the cells topic, and what of them was committed. */
    private static final class Run {
        private final Map<String, byte[]> topic = new HashMap<>();
        private Map<String, byte[]> committedTopic = Map.of();
        private List<Map<Object, Object>> committedStores = List.of(Map.of(), Map.of(), Map.of());
        private int committedOffset;
        private int offset;
        private MockProcessorContext<Object, byte[]> context = new MockProcessorContext<>();
        private CountingProcessor processor = begin();

        private CountingProcessor begin() {
            context = new MockProcessorContext<>();
            context.setCurrentSystemTimeMs(0);
            var begun = new CountingProcessor(
                    VIEWS, List.of(Topics.INSPECTIONS), Duration.ofMillis(50), new EventTracing(OpenTelemetry.noop()));
            List<KeyValueStore<Object, Object>> stores = stores();
            for (int i = 0; i < stores.size(); i++) {
                stores.get(i).init(context.getStateStoreContext(), stores.get(i));
                context.addStateStore(stores.get(i));
                committedStores.get(i).forEach(stores.get(i)::put);
            }
            begun.init(context);
            return begun;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static List<KeyValueStore<Object, Object>> stores() {
            return (List) List.of(
                    store(CountingTopology.ITEMS, Serdes.String(), Serdes.ByteArray()),
                    store(CountingTopology.EMITTED, Serdes.Bytes(), Serdes.Long()),
                    store(CountingTopology.STATUSES, Serdes.String(), Serdes.ByteArray()));
        }

        private static <K, V> KeyValueStore<K, V> store(
                String name,
                org.apache.kafka.common.serialization.Serde<K> key,
                org.apache.kafka.common.serialization.Serde<V> value) {
            return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), key, value)
                    .withLoggingDisabled()
                    .build();
        }

        private void process(ProducerRecord<String, byte[]> next) {
            context.setRecordMetadata(Topics.INSPECTIONS, 0, offset);
            processor.process(new Record<>(
                    Bytes.wrap(next.key().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .get(),
                    next.value(),
                    0,
                    next.headers()));
            offset++;
            collect();
        }

        private void punctuate() {
            context.scheduledPunctuators()
                    .forEach(scheduled -> scheduled.getPunctuator().punctuate(0));
            collect();
        }

        private void collect() {
            for (var forwarded : context.forwarded()) {
                String key = new String(
                        ((CellsKey) forwarded.record().key()).bytes(), java.nio.charset.StandardCharsets.UTF_8);
                if (forwarded.record().value() == null) {
                    topic.remove(key);
                } else {
                    topic.put(key, forwarded.record().value());
                }
            }
            context.resetForwards();
        }

        private void commit() {
            committedOffset = offset;
            committedTopic = Map.copyOf(topic);
            committedStores = List.of(
                    content(CountingTopology.ITEMS),
                    content(CountingTopology.EMITTED),
                    content(CountingTopology.STATUSES));
        }

        private Map<Object, Object> content(String name) {
            KeyValueStore<Object, Object> store = context.getStateStore(name);
            Map<Object, Object> content = new HashMap<>();
            try (var all = store.all()) {
                all.forEachRemaining(entry -> content.put(entry.key, entry.value));
            }
            return content;
        }

        private void crash() {
            topic.clear();
            topic.putAll(committedTopic);
            offset = committedOffset;
            processor = begin();
        }

        private Map<Cell, Long> counts() {
            Map<Cell, Long> counts = new HashMap<>();
            topic.forEach((key, value) -> {
                if (CellsRecord.read(key.getBytes(java.nio.charset.StandardCharsets.UTF_8), value)
                        instanceof CellsRecord.Count count) {
                    counts.put(count.cell(), count.count());
                }
            });
            return counts;
        }

        private long lastDifference() {
            return topic.entrySet().stream()
                    .map(entry -> CellsRecord.read(
                            entry.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8), entry.getValue()))
                    .filter(CellsRecord.Status.class::isInstance)
                    .mapToLong(status ->
                            ((CellsRecord.Status) status).status().comparison().difference())
                    .sum();
        }
    }
}
