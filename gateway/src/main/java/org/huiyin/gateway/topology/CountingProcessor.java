package org.huiyin.gateway.topology;

import io.opentelemetry.api.trace.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.huiyin.event.EventTracing;
import org.huiyin.event.Topics;
import org.huiyin.event.TraceContext;
import org.huiyin.gateway.cell.PartitionStatus.Poison;
import org.huiyin.gateway.cell.SourcePartition;
import org.huiyin.gateway.cell.Views;
import org.jspecify.annotations.Nullable;

/** One task: the same partition of every item topic. */
final class CountingProcessor implements Processor<byte[], byte[], Object, byte[]> {
    private final Views views;
    private final List<String> topics;
    private final Duration coalescing;
    private final EventTracing tracing;
    private Map<String, SourceCounter> counters = Map.of();
    private @Nullable ProcessorContext<Object, byte[]> context;

    CountingProcessor(Views views, List<String> topics, Duration coalescing, EventTracing tracing) {
        this.views = views;
        this.topics = topics;
        this.coalescing = coalescing;
        this.tracing = tracing;
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
                                (key, value, origins) -> emit(begun, key, value, origins))));
        counters.values().forEach(SourceCounter::begin);
        begun.schedule(
                coalescing,
                PunctuationType.WALL_CLOCK_TIME,
                now -> counters.values().forEach(SourceCounter::flush));
    }

    private void emit(
            ProcessorContext<Object, byte[]> begun, CellsKey key, byte @Nullable [] value, List<TraceContext> origins) {
        var headers = new RecordHeaders();
        Span span = tracing.sending(origins, Topics.CELLS, headers);
        begun.forward(new Record<>(key, value, begun.currentSystemTimeMs(), headers), CountingTopology.CELLS_SINK);
        span.end();
    }

    @Override
    public void process(Record<byte[], byte[]> incoming) {
        RecordMetadata metadata = context().recordMetadata().orElseThrow();
        Span span = tracing.processing(metadata.topic(), incoming.headers());
        count(incoming, metadata, EventTracing.after(span));
        span.end();
    }

    private void count(Record<byte[], byte[]> incoming, RecordMetadata metadata, TraceContext origin) {
        SourceCounter counter = counters.get(metadata.topic());
        try {
            counter.count(ItemRecord.read(incoming.key(), incoming.headers(), incoming.value(), metadata.partition()));
            counter.came(origin);
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
