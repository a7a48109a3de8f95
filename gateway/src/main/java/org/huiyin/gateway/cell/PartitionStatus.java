package org.huiyin.gateway.cell;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.CountingClock;
import org.huiyin.event.FactSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a source partition stands, as of its cells that stand before the status on the cells topic.
 *
 * @param views the signatures of the views that are counted
 * @param marker the last marker, null before the first
 * @param at the instant of the last marker: everything committed before it is counted
 * @param comparison the last comparison with a marker that carried counts
 * @param poison records that could not be read and are not healed yet, the first {@link #POISON_LIMIT} of them
 * @param poisonBeyond how many more there are
 * @param cells how many cells count something: a reader that holds another number lacks some; null from a counter that
 *     does not say it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartitionStatus(
        List<String> views,
        @Nullable UUID marker,
        @Nullable OffsetDateTime at,
        @Nullable Comparison comparison,
        List<Poison> poison,
        long poisonBeyond,
        @Nullable Integer cells) {
    /** How many unreadable records are listed one by one. */
    public static final int POISON_LIMIT = 50;

    /** Nothing is known yet. */
    public static final PartitionStatus UNKNOWN = new PartitionStatus(List.of(), null, null, null, List.of(), 0, null);

    public PartitionStatus {
        views = List.copyOf(views);
        poison = List.copyOf(poison);
    }

    /**
     * A record that could not be read.
     *
     * @param key the item's id, or {@code offset-…} where the key is none
     * @param reason a class or rule, never content
     */
    public record Poison(String key, long offset, String reason) {}

    /**
     * What a marker's counts and the partial counts had in common.
     *
     * @param difference the sum of the absolute differences, 0 when equal
     * @param first the first few differences
     */
    public record Comparison(
            UUID marker, OffsetDateTime at, long contributions, long difference, List<Difference> first) {
        public Comparison {
            first = List.copyOf(first);
        }
    }

    /**
     * A count on which service and gateway disagree.
     *
     * @param service what the marker says
     * @param gateway what the partial counts say
     */
    public record Difference(
            String kind, CountingClock clock, String unit, FactSet facts, long service, long gateway) {}

    /** How many unreadable records are not healed. */
    public long poisonCount() {
        return poison.size() + poisonBeyond;
    }

    /** With one more unreadable record; the same key again is not counted twice. */
    public PartitionStatus poisoned(Poison unreadable) {
        if (poison.size() >= POISON_LIMIT) {
            return new PartitionStatus(views, marker, at, comparison, poison, poisonBeyond + 1, cells);
        }
        List<Poison> more = new ArrayList<>(poison);
        more.removeIf(earlier -> earlier.key().equals(unreadable.key()));
        more.add(unreadable);
        return new PartitionStatus(views, marker, at, comparison, more, poisonBeyond, cells);
    }

    /** After a newer readable record of the key. */
    public PartitionStatus healed(String key) {
        if (poison.stream().noneMatch(unreadable -> unreadable.key().equals(key))) {
            return this;
        }
        List<Poison> rest = poison.stream()
                .filter(unreadable -> !unreadable.key().equals(key))
                .toList();
        return new PartitionStatus(views, marker, at, comparison, rest, poisonBeyond, cells);
    }

    /** After a marker; equal counts heal every unreadable record before it. */
    public PartitionStatus marked(UUID id, OffsetDateTime instant, @Nullable Comparison compared) {
        if (compared == null) {
            return new PartitionStatus(views, id, instant, comparison, poison, poisonBeyond, cells);
        }
        boolean equal = compared.difference() == 0;
        return new PartitionStatus(
                views, id, instant, compared, equal ? List.of() : poison, equal ? 0 : poisonBeyond, cells);
    }

    /** The same, with so many cells that count something. */
    public PartitionStatus holding(int counted) {
        return new PartitionStatus(views, marker, at, comparison, poison, poisonBeyond, counted);
    }

    /** The same, counted in the given views. */
    public PartitionStatus in(Views counted) {
        return new PartitionStatus(counted.signatures(), marker, at, comparison, poison, poisonBeyond, cells);
    }
}
