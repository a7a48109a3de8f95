package org.huiyin.tracking.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.huiyin.event.CountingClock;
import org.huiyin.event.EventJson;
import org.huiyin.event.FactSet;
import org.jspecify.annotations.Nullable;

/** The same group-by that the gateway keeps up to date, from the service's own tables, at any instant. */
@ApplicationScoped
public class ItemCounts {
    private final DataSource dataSource;
    private final Clock clock;

    ItemCounts(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Counts by group and fact set.
     *
     * @param asOf the instant they are true for
     * @param through up to when deadlines that passed are recorded; before {@code asOf}, a fact may still be added to
     *     that past
     */
    public record Counts(OffsetDateTime asOf, OffsetDateTime through, CountingClock clock, List<Row> rows) {}

    /** @param group the values of the groupings, null where an item has none */
    public record Row(Map<String, @Nullable String> group, FactSet facts, long count) {}

    /** @param groupings what {@link Grouping#read} made of the query */
    public Counts count(ItemFilter filter, ReadingScope scope, List<Grouping> groupings) {
        Instant asOf = filter.asOf() == null ? clock.instant() : filter.asOf();
        try (Connection connection = dataSource.getConnection()) {
            Instant through = filter.asOf() == null ? asOf : swept(connection, filter.kind(), asOf);
            return new Counts(
                    EventJson.time(asOf),
                    EventJson.time(through),
                    filter.clock(),
                    rows(connection, statement(filter, scope, groupings), groupings));
        } catch (SQLException e) {
            throw new QueryException(e);
        }
    }

    /** Asked before the rows, so that what is recorded in between makes the answer no better than it says. */
    private static Instant swept(Connection connection, String kind, Instant asOf) throws SQLException {
        Sql sql = new Sql()
                .add("select coalesce(min(next_sweep_at), ?) from work_item where kind = ?", asOf, kind)
                .add("and next_sweep_at < ?", asOf);
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static List<Row> rows(Connection connection, Sql sql, List<Grouping> groupings) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(row(result, groupings));
            }
        }
        return rows;
    }

    private static Sql statement(ItemFilter filter, ReadingScope scope, List<Grouping> groupings) {
        Sql sql = new Sql().add("select");
        groupings.forEach(grouping -> sql.add(grouping.expression() + ","));
        sql.add("c.facts, sum(c.quantity) from fact_interval c");
        if (!filter.present().isAny()) {
            sql.add("join work_item w on w.id = c.item_id");
        }
        ItemList.conditions(sql, filter, scope);
        String positions = String.join(
                ", ",
                IntStream.rangeClosed(1, groupings.size() + 1)
                        .mapToObj(String::valueOf)
                        .toList());
        return sql.add("group by " + positions + " order by " + positions);
    }

    private static Row row(ResultSet result, List<Grouping> groupings) throws SQLException {
        Map<String, @Nullable String> group = new LinkedHashMap<>();
        int column = 1;
        for (Grouping grouping : groupings) {
            group.put(grouping.name(), result.getString(column++));
        }
        return new Row(group, new FactSet(result.getLong(column)), result.getLong(column + 1));
    }
}
