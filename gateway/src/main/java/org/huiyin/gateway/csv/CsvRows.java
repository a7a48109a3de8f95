package org.huiyin.gateway.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of one file. Its columns are the fields of the entries on the first page and what every item may have. */
final class CsvRows {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Set<String> UNITS = Set.of("unit", "target", "concernedUnit");
    private static final String CATEGORY = "category";
    private static final String NAME = "Name";
    private static final String STATUS = "status";
    /** What every item may have, although none on the first page does. */
    private static final List<String> OFTEN_MISSING = List.of("unit", "dueAt", "originalDueAt", "completedAt");

    private final List<String> order;
    private final Function<String, String> headings;
    private final Map<String, Function<String, String>> names;
    private final List<String> columns = new ArrayList<>();

    /** @param order the fields that come first, where there are any */
    CsvRows(
            List<String> order,
            Function<String, String> headings,
            Function<String, String> unitNames,
            Function<String, String> categoryNames) {
        this.order = order;
        this.headings = headings;
        this.names = UNITS.stream().collect(Collectors.toMap(field -> field, field -> unitNames));
        this.names.put(CATEGORY, categoryNames);
    }

    /** The lines of a page; before the first, the line of headings. */
    Buffer write(ArrayNode items) {
        var text = new StringBuilder();
        if (columns.isEmpty()) {
            choose(items);
            text.append(BYTE_ORDER_MARK);
            line(text, columns.stream().map(headings).toList());
        }
        items.forEach(item ->
                line(text, columns.stream().map(column -> cell(item, column)).toList()));
        return Buffer.buffer(text.toString());
    }

    private void choose(ArrayNode items) {
        Set<String> fields = new LinkedHashSet<>();
        items.forEach(item -> item.properties().stream()
                .filter(field -> CsvCell.holds(field.getValue()))
                .forEach(field -> fields.add(field.getKey())));
        if (fields.contains(STATUS)) {
            fields.addAll(OFTEN_MISSING);
        }
        Set<String> ordered = new LinkedHashSet<>(order);
        if (!fields.isEmpty()) {
            ordered.retainAll(fields);
        }
        ordered.addAll(fields);
        for (String field : ordered) {
            columns.add(field);
            if (names.containsKey(field)) {
                columns.add(field + NAME);
            }
        }
    }

    private String cell(JsonNode item, String column) {
        if (column.endsWith(NAME)) {
            String field = column.substring(0, column.length() - NAME.length());
            if (names.containsKey(field)) {
                String code = item.path(field).asText("");
                return code.isEmpty() ? "" : names.get(field).apply(code);
            }
        }
        return CsvCell.text(column, item.path(column));
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(CsvCell::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }
}
