package org.huiyin.gateway.topology;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.huiyin.event.Contribution;
import org.huiyin.event.Dimension;
import org.huiyin.event.EventCodec;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Marker;
import org.huiyin.event.StreamRecord;
import org.jspecify.annotations.Nullable;

/** Reads a record of an item topic and refuses what nobody could count. */
final class ItemRecord {
    /** A record that cannot be counted; the message names a rule or a class, never content. */
    static final class PoisonException extends Exception {
        PoisonException(String rule, @Nullable Throwable cause) {
            super(rule, cause);
        }
    }

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    /** Characters of a value: codes are far shorter. */
    private static final int LONGEST_VALUE = 1_000;

    private static final int MOST_CONTRIBUTIONS = 10_000;

    private ItemRecord() {}

    /** @throws PoisonException if the record is none of the contract's or breaks a rule of it */
    static StreamRecord read(byte @Nullable [] key, Headers headers, byte @Nullable [] value, int partition)
            throws PoisonException {
        String name = key == null ? "" : new String(key, StandardCharsets.UTF_8);
        try {
            StreamRecord read = Objects.requireNonNull(EventCodec.read(name, headers, value), "value");
            switch (read) {
                case ItemEvent event -> check(event, name);
                case Marker marker -> check(marker, partition);
                case org.huiyin.event.Tombstone tombstone ->
                    require(tombstone.id().toString().equals(name), "key");
            }
            return read;
        } catch (EventCodec.UnreadableRecordException e) {
            Throwable cause = e.getCause();
            throw new PoisonException(
                    "unreadable: " + (cause == null ? e : cause).getClass().getSimpleName(), e);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new PoisonException("breaks the rule: " + e.getMessage(), e);
        }
    }

    /** The item's id where the key is one, else where the record stands: a foreign key may hold anything. */
    static String identity(byte @Nullable [] key, long offset) {
        try {
            return UUID.fromString(new String(key == null ? new byte[0] : key, StandardCharsets.UTF_8))
                    .toString();
        } catch (IllegalArgumentException noItem) {
            return "offset-" + offset;
        }
    }

    private static void check(ItemEvent event, String key) {
        require(event.id() != null && event.id().toString().equals(key), "the key is the item's id");
        require(event.kind() != null && !event.kind().isBlank(), "an item has a kind");
        require(event.sequence() > 0, "a sequence is positive");
        require(event.dimensions() != null && event.dimensions().unit() != null, "an item has a unit");
        for (Dimension dimension : Dimension.values()) {
            String value = event.value(dimension);
            require(value == null || value.length() <= LONGEST_VALUE, "a value has at most 1000 characters");
        }
        require(event.contributions().size() <= MOST_CONTRIBUTIONS, "an item has at most 10000 contributions");
        event.contributions().forEach(ItemRecord::check);
    }

    private static void check(Contribution contribution) {
        require(
                contribution.clock() != null && contribution.day() != null && contribution.facts() != null,
                "a contribution has clock, day and facts");
        require(
                !contribution.day().isBefore(FIRST_DAY) && !contribution.day().isAfter(LAST_DAY),
                "a contribution's day lies in 1900 to 2199");
    }

    private static void check(Marker marker, int partition) {
        require(marker.id() != null && marker.at() != null, "a marker has an id and an instant");
        require(marker.partition() == partition, "a marker names its partition");
        if (marker.counts() != null) {
            marker.counts()
                    .forEach(count -> require(
                            count.kind() != null
                                    && count.clock() != null
                                    && count.unit() != null
                                    && count.facts() != null,
                            "a marker's count has kind, clock, unit and facts"));
        }
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }
}
