package org.huiyin.gateway.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Marker;
import org.huiyin.event.StreamRecord;
import org.huiyin.event.Tombstone;
import org.huiyin.event.TraceContext;
import org.huiyin.gateway.cell.Cell;
import org.huiyin.gateway.cell.CellsRecord;
import org.huiyin.gateway.cell.PartitionStatus;
import org.huiyin.gateway.cell.PartitionStatus.Poison;
import org.huiyin.gateway.cell.SourcePartition;
import org.huiyin.gateway.cell.Views;
import org.jspecify.annotations.Nullable;

/**
 * Counts the items of one source partition. Items and the last status are stored; counts are made anew from the items
 * whenever a task begins, and what was emitted is stored too, so that a cell which fell to zero while its tombstone was
 * still in memory is emptied after a crash all the same.
 */
final class SourceCounter {
    /** Where counts and statuses go. */
    interface Emitter {
        /**
         * Sends a record of the cells topic.
         *
         * @param value null for a cell that fell to zero
         * @param origins of what changed, with a status; empty with a count
         */
        void emit(CellsKey key, byte @Nullable [] value, List<TraceContext> origins);
    }

    /** Contexts that are named when many changes are gathered. */
    private static final int MOST_ORIGINS = 16;

    private final SourcePartition source;
    private final Stores stores;
    private final Emitter emitter;
    private final PartialCells cells;
    private final List<TraceContext> origins = new ArrayList<>();
    private PartitionStatus status;
    private boolean statusChanged = true;
    private boolean pastDue;

    /**
     * The stores of the task.
     *
     * @param items kept items by topic and id
     * @param emitted the count that each record of the cells topic holds, by its key
     * @param statuses the last status by topic
     */
    record Stores(
            KeyValueStore<String, byte[]> items,
            KeyValueStore<Bytes, Long> emitted,
            KeyValueStore<String, byte[]> statuses) {}

    SourceCounter(SourcePartition source, Views views, Stores stores, Emitter emitter) {
        this.source = source;
        this.stores = stores;
        this.emitter = emitter;
        this.cells = new PartialCells(views);
        byte[] kept = stores.statuses().get(source.topic());
        this.status = (kept == null ? PartitionStatus.UNKNOWN : read(kept)).in(views);
        stores.statuses().put(source.topic(), CellsRecord.value(status));
    }

    private PartitionStatus read(byte[] kept) {
        var key = CellsRecord.key(source);
        return ((CellsRecord.Status) CellsRecord.read(key, kept)).status();
    }

    /**
     * Counts all kept items; the next flush emits every cell that stands otherwise in the cells topic, and empties those
     * that count nothing any more.
     */
    void begin() {
        String prefix = itemKey("");
        try (KeyValueIterator<String, byte[]> items = stores.items().range(prefix, prefix + '\uffff')) {
            items.forEachRemaining(item -> cells.enter(KeptItem.fromBytes(item.value)));
        }
        pastDue = true;
    }

    private void emptyCellsOfThePast() {
        byte[] prefix = cellPrefix();
        try (KeyValueIterator<Bytes, Long> emitted = stores.emitted().all()) {
            while (emitted.hasNext()) {
                KeyValue<Bytes, Long> past = emitted.next();
                if (startsWith(past.key.get(), prefix)
                        && CellsRecord.read(past.key.get(), null) instanceof CellsRecord.Count count
                        && cells.count(count.cell()) == 0) {
                    emit(count.cell());
                }
            }
        }
    }

    /** The beginning that the keys of all cells of this source partition have in common. */
    private byte[] cellPrefix() {
        byte[] statusKey = CellsRecord.key(source);
        byte[] prefix = Arrays.copyOf(statusKey, statusKey.length);
        prefix[prefix.length - 1] = ',';
        return prefix;
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length > prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    /** @throws ItemRecord.PoisonException if it cannot be kept; then nothing has changed */
    void count(StreamRecord streamRecord) throws ItemRecord.PoisonException {
        switch (streamRecord) {
            case ItemEvent event -> count(event);
            case Tombstone tombstone -> forget(tombstone);
            case Marker marker -> mark(marker);
        }
    }

    private void count(ItemEvent event) throws ItemRecord.PoisonException {
        String key = itemKey(event.id().toString());
        KeptItem before = kept(key);
        if (before != null && event.sequence() <= before.sequence()) {
            return;
        }
        replace(key, before, KeptItem.of(event));
        change(status.healed(event.id().toString()));
    }

    private void forget(Tombstone tombstone) throws ItemRecord.PoisonException {
        String key = itemKey(tombstone.id().toString());
        KeptItem before = kept(key);
        if (before != null) {
            replace(key, before, before.forgotten());
        }
        change(status.healed(tombstone.id().toString()));
    }

    private void replace(String key, @Nullable KeptItem before, KeptItem after) throws ItemRecord.PoisonException {
        byte[] bytes = bytes(after);
        if (before != null) {
            cells.leave(before);
        }
        cells.enter(after);
        stores.items().put(key, bytes);
    }

    private static byte[] bytes(KeptItem item) throws ItemRecord.PoisonException {
        try {
            return item.toBytes();
        } catch (RuntimeException e) {
            throw new ItemRecord.PoisonException(
                    "cannot be kept: " + e.getClass().getSimpleName(), e);
        }
    }

    /** An older marker than the last says nothing new: a relay sent it again. */
    private void mark(Marker marker) {
        if (status.at() != null && marker.at().isBefore(status.at())) {
            return;
        }
        change(status.marked(
                marker.id(), marker.at(), marker.counts() == null ? null : cells.compare(marker, marker.counts())));
        flush();
    }

    /** What was counted last came about there; the next status goes on with it. */
    void came(TraceContext origin) {
        if (origin.isTraced() && origins.size() < MOST_ORIGINS) {
            origins.add(origin);
        }
    }

    void poison(Poison unreadable) {
        change(status.poisoned(unreadable));
    }

    private void change(PartitionStatus next) {
        if (!next.equals(status)) {
            status = next;
            statusChanged = true;
            stores.statuses().put(source.topic(), CellsRecord.value(status));
        }
    }

    /** Emits the cells that changed and then the status, which tells readers that the cells before it belong together. */
    void flush() {
        if (pastDue) {
            emptyCellsOfThePast();
            pastDue = false;
        }
        if (statusChanged || cells.hasChanges()) {
            cells.drainChanges(this::emit);
            emitter.emit(
                    new CellsKey(source.partition(), CellsRecord.key(source)),
                    CellsRecord.value(status.holding(cells.size())),
                    List.copyOf(origins));
            origins.clear();
            statusChanged = false;
        }
    }

    private void emit(Cell cell) {
        byte[] key = CellsRecord.key(source, cell);
        Bytes storeKey = Bytes.wrap(key);
        long count = cells.count(cell);
        Long before = stores.emitted().get(storeKey);
        if (count == (before == null ? 0 : before)) {
            return;
        }
        stores.emitted().put(storeKey, count == 0 ? null : count);
        emitter.emit(new CellsKey(source.partition(), key), count == 0 ? null : CellsRecord.value(count), List.of());
    }

    private @Nullable KeptItem kept(String key) {
        byte[] bytes = stores.items().get(key);
        return bytes == null ? null : KeptItem.fromBytes(bytes);
    }

    private String itemKey(String id) {
        return source.topic() + '/' + id;
    }
}
