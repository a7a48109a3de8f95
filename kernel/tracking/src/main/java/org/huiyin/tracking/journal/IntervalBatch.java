package org.huiyin.tracking.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimension;
import org.huiyin.event.Dimensions;
import org.huiyin.event.EventJson;
import org.huiyin.event.ItemEvent;
import org.huiyin.tracking.item.Recorded;
import org.jspecify.annotations.Nullable;

/** Fact intervals opened and closed by the changes of one transaction, each written once. */
final class IntervalBatch {
    private static final String CLOSE = """
            update fact_interval set until = ?
            where item_id = ? and until is null and clock = ? and cycle = ? and facts = ?
            """;
    private static final String OPEN = """
            insert into fact_interval (item_id, kind, clock, day, cycle, facts, quantity, since, until, recorded_at,
                partition, unit, supporting_units, target, category, source, channel, petition_kind, urgency,
                concerned_unit, term, round, round_kind, programme)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final List<Dimension> TAIL = List.of(
            Dimension.TARGET,
            Dimension.CATEGORY,
            Dimension.SOURCE,
            Dimension.CHANNEL,
            Dimension.PETITION_KIND,
            Dimension.URGENCY,
            Dimension.CONCERNED_UNIT,
            Dimension.TERM,
            Dimension.ROUND,
            Dimension.ROUND_KIND,
            Dimension.PROGRAMME);

    private record Key(UUID item, CountingClock clock, int cycle, long facts) {}

    private record Interval(
            int partition,
            UUID item,
            String kind,
            Dimensions dimensions,
            Contribution contribution,
            OffsetDateTime since,
            @Nullable OffsetDateTime until) {

        Interval closed(OffsetDateTime at) {
            return new Interval(partition, item, kind, dimensions, contribution, since, at);
        }
    }

    private final OffsetDateTime recordedAt;
    private final Map<Key, Interval> open = new LinkedHashMap<>();
    private final Map<Key, OffsetDateTime> closedEarlier = new LinkedHashMap<>();
    private final List<Interval> finished = new ArrayList<>();

    IntervalBatch(Instant recordedAt) {
        this.recordedAt = EventJson.time(recordedAt);
    }

    void add(int partition, ItemEvent event, Recorded recorded) {
        for (Contribution contribution : recorded.closed()) {
            close(key(event, contribution), event.occurredAt());
        }
        for (Contribution contribution : recorded.opened()) {
            open.put(
                    key(event, contribution),
                    new Interval(
                            partition,
                            event.id(),
                            event.kind(),
                            event.dimensions(),
                            contribution,
                            event.occurredAt(),
                            null));
        }
    }

    private void close(Key key, OffsetDateTime at) {
        Interval mine = open.remove(key);
        if (mine == null) {
            closedEarlier.put(key, at);
        } else {
            finished.add(mine.closed(at));
        }
    }

    private static Key key(ItemEvent event, Contribution contribution) {
        return new Key(
                event.id(),
                contribution.clock(),
                contribution.cycle(),
                contribution.facts().mask());
    }

    void write(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CLOSE)) {
            for (Map.Entry<Key, OffsetDateTime> closed : closedEarlier.entrySet()) {
                statement.setObject(1, closed.getValue());
                statement.setObject(2, closed.getKey().item());
                statement.setString(3, closed.getKey().clock().name());
                statement.setInt(4, closed.getKey().cycle());
                statement.setLong(5, closed.getKey().facts());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        finished.addAll(open.values());
        try (PreparedStatement statement = connection.prepareStatement(OPEN)) {
            for (Interval interval : finished) {
                bind(statement, interval);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void bind(PreparedStatement statement, Interval interval) throws SQLException {
        Contribution contribution = interval.contribution();
        statement.setObject(1, interval.item());
        statement.setString(2, interval.kind());
        statement.setString(3, contribution.clock().name());
        statement.setObject(4, contribution.day());
        statement.setInt(5, contribution.cycle());
        statement.setLong(6, contribution.facts().mask());
        statement.setLong(7, contribution.count());
        statement.setObject(8, interval.since());
        statement.setObject(9, interval.until());
        statement.setObject(10, recordedAt);
        statement.setInt(11, interval.partition());
        statement.setString(12, interval.dimensions().unit());
        statement.setArray(
                13,
                statement
                        .getConnection()
                        .createArrayOf(
                                "text", interval.dimensions().supportingUnits().toArray()));
        int index = 14;
        for (Dimension dimension : TAIL) {
            statement.setString(index++, interval.dimensions().value(dimension));
        }
    }
}
