package org.huiyin.gateway.topology;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;
import org.huiyin.event.EventTracing;
import org.huiyin.event.Topics;
import org.huiyin.gateway.cell.Views;

/**
 * Item topics → one processor per partition → cells and dead letters. All item topics share one sub-topology, so a task
 * holds the same partition of each, and a further topic changes neither tasks nor stores.
 */
public final class CountingTopology {
    public static final String SOURCE = "items";
    public static final String PROCESSOR = "counting";
    public static final String CELLS_SINK = "cells";
    public static final String DEAD_LETTERS_SINK = "dead-letters";
    public static final String ITEMS = "kept-items";
    public static final String EMITTED = "emitted-cells";
    public static final String STATUSES = "source-statuses";

    private static final StreamPartitioner<CellsKey, byte[]> AS_THE_SOURCE =
            (topic, key, value, count) -> Optional.of(Set.of(key.partition() % count));
    private static final Serializer<CellsKey> KEY = (topic, key) -> key.bytes();

    private CountingTopology() {}

    /** Where the kept items are held while a task runs; both are restored from the same changelog. */
    public enum ItemStore {
        MEMORY,
        ROCKSDB
    }

    /**
     * The topology.
     *
     * @param topics the item topics
     * @param coalescing how long changed cells are gathered before they are emitted
     * @param tracing where records come from and go to
     */
    public static Topology of(
            Views views, List<String> topics, ItemStore itemStore, Duration coalescing, EventTracing tracing) {
        return new Topology()
                .addSource(
                        SOURCE, new ByteArrayDeserializer(), new ByteArrayDeserializer(), topics.toArray(String[]::new))
                .addProcessor(PROCESSOR, () -> new CountingProcessor(views, topics, coalescing, tracing), SOURCE)
                .addStateStore(
                        Stores.keyValueStoreBuilder(supplier(itemStore), Serdes.String(), Serdes.ByteArray()),
                        PROCESSOR)
                .addStateStore(inMemory(EMITTED, Serdes.Bytes(), Serdes.Long()), PROCESSOR)
                .addStateStore(inMemory(STATUSES, Serdes.String(), Serdes.ByteArray()), PROCESSOR)
                .addSink(CELLS_SINK, Topics.CELLS, KEY, new ByteArraySerializer(), AS_THE_SOURCE, PROCESSOR)
                .addSink(
                        DEAD_LETTERS_SINK,
                        Topics.DEAD_LETTERS,
                        new ByteArraySerializer(),
                        new ByteArraySerializer(),
                        PROCESSOR);
    }

    private static KeyValueBytesStoreSupplier supplier(ItemStore itemStore) {
        return switch (itemStore) {
            case MEMORY -> Stores.inMemoryKeyValueStore(ITEMS);
            case ROCKSDB -> Stores.persistentKeyValueStore(ITEMS);
        };
    }

    private static <K, V> org.apache.kafka.streams.state.StoreBuilder<?> inMemory(
            String name, Serde<K> key, Serde<V> value) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), key, value);
    }
}
