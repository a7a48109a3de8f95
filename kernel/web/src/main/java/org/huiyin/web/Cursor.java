package org.huiyin.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where a page ended: the sort values of its last entry, opaque on the wire and good for the sort it was made for only.
 *
 * @param values strings, whole numbers; instants and ids as strings
 */
public record Cursor(Sort sort, List<Object> values) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LONGEST = 2_000;

    public Cursor {
        values = List.copyOf(values);
    }

    /** Reads what {@link #toString()} wrote. @throws ProblemException 400 for rubbish or another sort's cursor */
    public static Cursor of(String text, Sort sort) {
        return parse(text, sort).orElseThrow(Cursor::rejection);
    }

    static Optional<Cursor> parse(String text, Sort sort) {
        try {
            if (text.length() > LONGEST) {
                return Optional.empty();
            }
            Object[] array = MAPPER.readValue(Base64.getUrlDecoder().decode(text), Object[].class);
            if (array == null || array.length < 2 || !sort.toString().equals(array[0])) {
                return Optional.empty();
            }
            return Optional.of(new Cursor(sort, List.of(array).subList(1, array.length)));
        } catch (IOException | IllegalArgumentException | NullPointerException notACursor) {
            return Optional.empty();
        }
    }

    /** @throws ProblemException 400 if the cursor has no text there; the others likewise */
    public String text(int index) {
        return value(index, value -> (String) value);
    }

    public long number(int index) {
        return value(index, value -> ((Number) value).longValue());
    }

    public Instant instant(int index) {
        return value(index, value -> Instant.parse((String) value));
    }

    public UUID id(int index) {
        return value(index, value -> UUID.fromString((String) value));
    }

    /** The cursor on the wire. */
    @Override
    public String toString() {
        var array = new ArrayList<Object>();
        array.add(sort.toString());
        values.forEach(value -> array.add(value instanceof Number ? value : value.toString()));
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(MAPPER.writeValueAsBytes(array));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written", e);
        }
    }

    private <T> T value(int index, Function<Object, T> reading) {
        try {
            return reading.apply(values.get(index));
        } catch (IndexOutOfBoundsException
                | ClassCastException
                | DateTimeException
                | IllegalArgumentException notOfThatKind) {
            throw rejection();
        }
    }

    /** The answer to a cursor that this list did not make. */
    public static ProblemException rejection() {
        return FieldError.of("cursor", "cursor").problem();
    }
}
