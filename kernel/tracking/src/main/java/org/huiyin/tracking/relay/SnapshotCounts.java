package org.huiyin.tracking.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.event.CountingClock;
import org.huiyin.event.FactSet;
import org.huiyin.event.Marker;

/** What the service counts in one database snapshot, by partition of its topic. */
final class SnapshotCounts {
    private static final String COUNT = """
            select partition, kind, clock, unit, facts, sum(quantity) from fact_interval
            where until is null group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
            """;

    private SnapshotCounts() {}

    static Map<Integer, List<Marker.Count>> read(Connection connection) throws SQLException {
        Map<Integer, List<Marker.Count>> counts = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COUNT);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                counts.computeIfAbsent(row.getInt(1), any -> new ArrayList<>())
                        .add(new Marker.Count(
                                row.getString(2),
                                CountingClock.valueOf(row.getString(3)),
                                row.getString(4),
                                new FactSet(row.getLong(5)),
                                row.getLong(6)));
            }
        }
        return counts;
    }
}
