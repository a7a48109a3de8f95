package org.huiyin.gateway.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.EventCodec;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Marker;
import org.huiyin.event.Topics;
import org.huiyin.gateway.cell.Cell;
import org.huiyin.gateway.cell.CellsRecord;
import org.huiyin.gateway.cell.View;
import org.huiyin.gateway.cell.Views;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A task dies at random moments and begins again from its last commit, as exactly-once processing has it: stores and
 * emitted records go back together. What the cells topic holds in the end must be what a naive count of the last events
 * says.
 */
class CountingAfterCrashesTest {
    private static final Views VIEWS = Views.load();
    private static final int ITEMS = 60;

    static IntStream seeds() {
        long base = Long.getLong("huiyin.seed", System.nanoTime());
        System.out.println("CountingAfterCrashesTest: -Dhuiyin.seed=" + base);
        return IntStream.range(0, 20).map(round -> (int) (base + round));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cells_equal_a_naive_count_whatever_was_repeated_reordered_or_lost(int seed) {
        var random = new Random(seed);
        var log = new ArrayList<ProducerRecord<String, byte[]>>();
        Map<UUID, ItemEvent> last = writeLog(random, log);

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

        assertThat(run.counts()).as("seed %d", seed).isEqualTo(naive(last.values()));
        assertThat(run.lastDifference()).as("seed %d", seed).isZero();
    }

    private static Map<UUID, ItemEvent> writeLog(Random random, List<ProducerRecord<String, byte[]>> log) {
        List<UUID> ids = IntStream.range(0, ITEMS).mapToObj(i -> new UUID(7, i)).toList();
        Map<UUID, ItemEvent> last = new HashMap<>();
        var sent = new ArrayList<ItemEvent>();
        for (int step = 0; step < 800; step++) {
            UUID id = ids.get(random.nextInt(ITEMS));
            long sequence = last.containsKey(id) ? last.get(id).sequence() + 1 : 1;
            ItemEvent event = randomEvent(random, id, sequence);
            last.put(id, event);
            sent.add(event);
            log.add(item(event));
            if (random.nextInt(4) == 0) {
                log.add(item(sent.get(random.nextInt(sent.size()))));
            }
            if (random.nextInt(100) == 0) {
                log.add(marker(step, last));
            }
        }
        log.add(marker(801, last));
        return last;
    }

    private static ItemEvent randomEvent(Random random, UUID id, long sequence) {
        var dimensions = new Dimensions(
                "unit-" + random.nextInt(4),
                List.of(),
                "target",
                "category-" + random.nextInt(3),
                null,
                random.nextBoolean() ? "APP" : null,
                null,
                null,
                false,
                null,
                7,
                random.nextInt(2),
                "REGULAR",
                null);
        var contributions = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(cycle -> new Contribution(
                        CountingClock.values()[random.nextInt(4)],
                        LocalDate.of(2026, 1 + random.nextInt(2), 1 + random.nextInt(3)),
                        cycle,
                        FactSet.of(Fact.values()[random.nextInt(3)]),
                        1 + random.nextInt(3)))
                .toList();
        return Events.event(id, "FINDING", sequence, dimensions, contributions);
    }

    private static ProducerRecord<String, byte[]> item(ItemEvent event) {
        return EventCodec.itemRecord(
                Topics.INSPECTIONS,
                "inspection-service",
                event.id(),
                event.sequence(),
                Events.AT,
                EventCodec.value(event));
    }

    private static ProducerRecord<String, byte[]> marker(int step, Map<UUID, ItemEvent> last) {
        List<Marker.Count> counts = last.values().stream()
                .flatMap(event -> event.contributions().stream()
                        .map(contribution -> new Marker.Count(
                                event.kind(),
                                contribution.clock(),
                                event.dimensions().unit(),
                                contribution.facts(),
                                contribution.count())))
                .toList();
        return EventCodec.markerRecord(
                Topics.INSPECTIONS,
                new Marker(new UUID(9, step), "inspection-service", Events.AT.plusSeconds(step), 0, counts));
    }

    private static Map<Cell, Long> naive(Iterable<ItemEvent> events) {
        Map<Cell, Long> counts = new HashMap<>();
        for (ItemEvent event : events) {
            for (View view : VIEWS.views()) {
                for (Contribution contribution : event.contributions()) {
                    counts.merge(view.cell(event::value, contribution), contribution.count(), Long::sum);
                }
            }
        }
        return counts;
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
            var begun = new CountingProcessor(VIEWS, List.of(Topics.INSPECTIONS), Duration.ofMillis(50));
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
