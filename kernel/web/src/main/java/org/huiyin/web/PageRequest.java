package org.huiyin.web;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: {@code limit}, {@code cursor}, {@code total}, {@code sort}.
 *
 * @param limit 1–500
 * @param cursor where the page before ended, null for the first page
 * @param total whether the exact number of all entries is wanted
 */
public record PageRequest(int limit, Sort sort, @Nullable Cursor cursor, boolean total) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int GREATEST_LIMIT = 500;

    /**
     * Reads the four parameters; errors are left in the query for {@link QueryParameters#verify()}.
     *
     * @param sorts the fields that a list can be sorted by, each also descending
     * @param fallback the sort of a request that names none
     */
    public static PageRequest read(QueryParameters query, Collection<String> sorts, Sort fallback) {
        int limit = query.integer("limit", 1, GREATEST_LIMIT, DEFAULT_LIMIT);
        boolean total = query.flag("total");
        String order = query.code(
                "sort",
                sorts.stream().flatMap(field -> Stream.of(field, "-" + field)).toList());
        Sort sort = order == null ? fallback : Sort.of(order);
        return new PageRequest(limit, sort, cursor(query, sort), total);
    }

    private static @Nullable Cursor cursor(QueryParameters query, Sort sort) {
        String text = query.text("cursor");
        if (text == null) {
            return null;
        }
        Cursor cursor = Cursor.parse(text, sort).orElse(null);
        if (cursor == null) {
            query.reject(FieldError.of("cursor", "cursor"));
        }
        return cursor;
    }

    /** How many rows to fetch: one more than the page has, to know whether there is a next one. */
    public int fetchSize() {
        return limit + 1;
    }

    /**
     * The page out of at most {@link #fetchSize()} rows.
     *
     * @param sortValues of a row, for the cursor: what the next page must lie after
     * @param count the number of all entries, null where {@link #total()} is false
     */
    public <T> Page<T> page(List<T> rows, Function<? super T, List<Object>> sortValues, @Nullable Long count) {
        boolean more = rows.size() > limit;
        List<T> items = more ? rows.subList(0, limit) : rows;
        String next = more ? new Cursor(sort, sortValues.apply(items.getLast())).toString() : null;
        return new Page<>(items, next, count);
    }
}
