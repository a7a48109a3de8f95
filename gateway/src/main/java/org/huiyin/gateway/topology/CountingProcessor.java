package org.huiyin.gateway.topology;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.huiyin.gateway.cell.PartitionStatus.Poison;
import org.huiyin.gateway.cell.SourcePartition;
import org.huiyin.gateway.cell.Views;
import org.jspecify.annotations.Nullable;

/** One task: the same partition of every item topic. */
final class CountingProcessor implements Processor<byte[], byte[], Object, byte[]> {
    private final Views views;
    private final List<String> topics;
    private final Duration coalescing;
    private Map<String, SourceCounter> counters = Map.of();
    private @Nullable ProcessorContext<Object, byte[]> context;

    CountingProcessor(Views views, List<String> topics, Duration coalescing) {
        this.views = views;
        this.topics = topics;
        this.coalescing = coalescing;
    }

    @Override
    public void init(ProcessorContext<Object, byte[]> begun) {
        context = begun;
        int partition = begun.taskId().partition();
        var stores = new SourceCounter.Stores(
                begun.getStateStore(CountingTopology.ITEMS),
                begun.getStateStore(CountingTopology.EMITTED),
                begun.getStateStore(CountingTopology.STATUSES));
        counters = topics.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        topic -> new SourceCounter(
                                new SourcePartition(topic, partition),
                                views,
                                stores,
                                (key, value) -> begun.forward(
                                        new Record<>(key, value, begun.currentSystemTimeMs()),
                                        CountingTopology.CELLS_SINK))));
        counters.values().forEach(SourceCounter::begin);
        begun.schedule(
                coalescing,
                PunctuationType.WALL_CLOCK_TIME,
                now -> counters.values().forEach(SourceCounter::flush));
    }

    @Override
    public void process(Record<byte[], byte[]> incoming) {
        RecordMetadata metadata = context().recordMetadata().orElseThrow();
        SourceCounter counter = counters.get(metadata.topic());
        try {
            counter.count(ItemRecord.read(incoming.key(), incoming.headers(), incoming.value(), metadata.partition()));
        } catch (ItemRecord.PoisonException e) {
            String reason = String.valueOf(e.getMessage());
            counter.poison(
                    new Poison(ItemRecord.identity(incoming.key(), metadata.offset()), metadata.offset(), reason));
            context().forward(DeadLetter.of(incoming, metadata, reason), CountingTopology.DEAD_LETTERS_SINK);
        }
    }

    private ProcessorContext<Object, byte[]> context() {
        if (context == null) {
            throw new IllegalStateException("not begun");
        }
        return context;
    }
}
