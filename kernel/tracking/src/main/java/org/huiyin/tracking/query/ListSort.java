package org.huiyin.tracking.query;

import java.util.Arrays;
import java.util.List;
import org.huiyin.web.Sort;

/** By what lists can be sorted. Missing instants come last. */
enum ListSort {
    NUMBER("number", "w.number", "text"),
    REGISTERED_AT("registeredAt", "w.registered_at", "timestamptz"),
    DUE_AT("dueAt", "coalesce(w.due_at, 'infinity')", "timestamptz"),
    CHANGED_AT("changedAt", "w.changed_at", "timestamptz");

    /** Newest first. */
    static final Sort DEFAULT = new Sort(REGISTERED_AT.field, true);

    private final String field;
    private final String expression;
    private final String sqlType;

    ListSort(String field, String expression, String sqlType) {
        this.field = field;
        this.expression = expression;
        this.sqlType = sqlType;
    }

    static List<String> fields() {
        return Arrays.stream(values()).map(sort -> sort.field).toList();
    }

    static ListSort of(Sort sort) {
        return Arrays.stream(values())
                .filter(known -> known.field.equals(sort.field()))
                .findFirst()
                .orElseThrow();
    }

    String expression() {
        return expression;
    }

    String sqlType() {
        return sqlType;
    }
}
