package org.huiyin.gateway.csv;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One value as it stands in a cell. */
final class CsvCell {
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final String INSTANT = "At";

    private CsvCell() {}

    /** Whether a cell can hold such a value: plain values and lists of them. */
    static boolean holds(JsonNode value) {
        return !value.isObject()
                && !(value.isArray() && !value.isEmpty() && value.get(0).isObject());
    }

    /** Instants as Shanghai's date and time, which a spreadsheet can read; nothing for null. */
    static String text(String field, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray()) {
            return guarded(StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("; ")));
        }
        if (value.isTextual()) {
            return guarded(field.endsWith(INSTANT) ? local(value.asText()) : value.asText());
        }
        return value.asText();
    }

    /** A text that a spreadsheet would take for a formula is made a text again. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String local(String instant) {
        try {
            return LOCAL.format(OffsetDateTime.parse(instant));
        } catch (DateTimeParseException notAnInstant) {
            return instant;
        }
    }

    /** Quoted where it must be (RFC 4180). */
    static String quoted(String cell) {
        boolean plain = cell.chars()
                .noneMatch(character -> character == ',' || character == '"' || character == '\n' || character == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
