package org.huiyin.tracking.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyin.web.Cursor;
import org.huiyin.web.Page;
import org.huiyin.web.PageRequest;
import org.huiyin.web.QueryParameters;
import org.huiyin.web.Sort;
import org.jspecify.annotations.Nullable;

/** Which items stand behind a count: one entry per contribution that the filter means, so that totals equal counts. */
@ApplicationScoped
public class ItemList {
    private final DataSource dataSource;

    ItemList(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An item in a list; in flows an item stands once for each cycle. */
    public record Entry(UUID id, int cycle, String sortValue) {}

    public static PageRequest page(QueryParameters query) {
        return PageRequest.read(query, ListSort.fields(), ListSort.DEFAULT);
    }

    /** One page of what the filter finds and the scope lets the reader see. */
    public Page<Entry> find(ItemFilter filter, ReadingScope scope, PageRequest page) {
        try (Connection connection = dataSource.getConnection()) {
            List<Entry> entries = entries(connection, filter, scope, page);
            Long total = page.total() ? total(connection, filter, scope) : null;
            return page.page(
                    entries, entry -> List.of(entry.sortValue(), entry.id().toString(), entry.cycle()), total);
        } catch (SQLException e) {
            throw page.cursor() != null && isUnreadableValue(e) ? Cursor.rejection() : new QueryException(e);
        }
    }

    /** Class 22 of SQLSTATE, data exception: all values but the cursor's were read before. */
    private static boolean isUnreadableValue(SQLException failure) {
        return String.valueOf(failure.getSQLState()).startsWith("22");
    }

    private static List<Entry> entries(Connection connection, ItemFilter filter, ReadingScope scope, PageRequest page)
            throws SQLException {
        ListSort sort = ListSort.of(page.sort());
        Sql sql = new Sql()
                .add("select distinct c.item_id, c.cycle, " + sort.expression() + " as sort_value")
                .add("from fact_interval c join work_item w on w.id = c.item_id");
        conditions(sql, filter, scope);
        after(sql, sort, page.sort(), page.cursor());
        String direction = page.sort().descending() ? " desc" : " asc";
        sql.add("order by sort_value" + direction + ", c.item_id" + direction + ", c.cycle" + direction)
                .add("limit ?", page.fetchSize());
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(new Entry(rows.getObject(1, UUID.class), rows.getInt(2), rows.getString(3)));
            }
        }
        return entries;
    }

    private static void after(Sql sql, ListSort sort, Sort order, @Nullable Cursor cursor) {
        if (cursor != null) {
            String comparison = order.descending() ? "<" : ">";
            sql.add(
                    "and (" + sort.expression() + ", c.item_id, c.cycle) " + comparison + " (?::" + sort.sqlType()
                            + ", ?::uuid, ?)",
                    cursor.text(0),
                    cursor.id(1).toString(),
                    (int) cursor.number(2));
        }
    }

    private static long total(Connection connection, ItemFilter filter, ReadingScope scope) throws SQLException {
        Sql sql = new Sql()
                .add("select count(distinct (c.item_id, c.cycle))")
                .add("from fact_interval c join work_item w on w.id = c.item_id");
        conditions(sql, filter, scope);
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static void conditions(Sql sql, ItemFilter filter, ReadingScope scope) {
        IntervalCondition.add(sql, filter, scope);
        PresentCondition.add(sql, filter.present());
    }
}
