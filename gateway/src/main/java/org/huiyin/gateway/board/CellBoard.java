package org.huiyin.gateway.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.huiyin.event.CountingClock;
import org.huiyin.gateway.cell.Cell;
import org.huiyin.gateway.cell.CellsRecord;
import org.huiyin.gateway.cell.PartitionStatus;
import org.huiyin.gateway.cell.SourcePartition;

/**
 * All cells, summed over the source partitions. Counts of a source partition are taken over together with the status
 * that follows them, so that no reader ever sees an item that has left one cell and not yet entered the next.
 */
@ApplicationScoped
public class CellBoard {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<SourcePartition, List<CellsRecord.Count>> waiting = new HashMap<>();
    private final Map<SourcePartition, Map<Cell, Long>> partials = new HashMap<>();
    private final Map<SourcePartition, PartitionStatus> statuses = new HashMap<>();
    private final Map<String, Map<CountingClock, ClockSums>> sums = new HashMap<>();
    private final Map<Integer, Long> positions = new TreeMap<>();
    private boolean caughtUp;
    private long version;

    /** Forgets everything, because the topic is read from its beginning again. */
    void clear() {
        write(() -> {
            waiting.clear();
            partials.clear();
            statuses.clear();
            sums.clear();
            positions.clear();
            caughtUp = false;
            version++;
        });
    }

    /** Everything that stood on the topic when reading began was read. */
    void caughtUp() {
        write(() -> caughtUp = true);
    }

    /**
     * Takes one record over, a count when its status comes.
     *
     * @param partition of the cells topic
     * @param offset of the record there
     */
    void receive(CellsRecord received, int partition, long offset) {
        switch (received) {
            case CellsRecord.Count count ->
                waiting.computeIfAbsent(count.of(), key -> new ArrayList<>()).add(count);
            case CellsRecord.Status status ->
                write(() -> {
                    List<CellsRecord.Count> together = waiting.remove(status.of());
                    if (together != null) {
                        together.forEach(this::replace);
                    }
                    statuses.put(status.of(), status.status());
                    positions.put(partition, offset + 1);
                });
        }
    }

    private void replace(CellsRecord.Count count) {
        Map<Cell, Long> partial = partials.computeIfAbsent(count.of(), key -> new HashMap<>());
        Long after = count.count();
        Long before = after == null ? partial.remove(count.cell()) : partial.put(count.cell(), after);
        long difference = (after == null ? 0 : after) - (before == null ? 0 : before);
        if (difference != 0) {
            version++;
            Cell cell = count.cell();
            sums.computeIfAbsent(cell.view(), key -> new HashMap<>())
                    .computeIfAbsent(cell.clock(), key -> new ClockSums())
                    .add(cell.values(), cell.day(), cell.facts(), difference);
        }
    }

    private void write(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Runs a question during which nothing changes; whatever it reads belongs together. */
    public <T> T reading(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Hands over the counts of a view; with {@code byDay} each with its day. */
    public void read(String view, CountingClock clock, Period period, boolean byDay, CellVisitor visitor) {
        reading(() -> {
            ClockSums found = sums.getOrDefault(view, Map.of()).get(clock);
            if (found != null) {
                found.read(period, byDay, visitor);
            }
            return true;
        });
    }

    /** Where a source partition stands; {@link PartitionStatus#UNKNOWN} before its first status. */
    public PartitionStatus status(SourcePartition source) {
        return reading(() -> statuses.getOrDefault(source, PartitionStatus.UNKNOWN));
    }

    /** Whether as many cells are held for a source partition as its status says it has. */
    boolean isWhole(SourcePartition source) {
        return reading(() -> {
            Integer expected = status(source).cells();
            return expected == null || partials.getOrDefault(source, Map.of()).size() == expected;
        });
    }

    /** Whether everything that stood on the topic when reading began was read. */
    public boolean isCaughtUp() {
        return reading(() -> caughtUp);
    }

    /** For each partition of the cells topic the offset after the last status that was taken over. */
    public Map<Integer, Long> positions() {
        return reading(() -> new TreeMap<>(positions));
    }

    /** Grows with every change of a count. */
    public long version() {
        return reading(() -> version);
    }

    /** How many sums are held. */
    public int size() {
        return reading(() -> sums.values().stream()
                .flatMap(clocks -> clocks.values().stream())
                .mapToInt(ClockSums::size)
                .sum());
    }
}
