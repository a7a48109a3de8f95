package org.huiyin.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a page ended: the sort values of its last entry, opaque on the wire and good for the sort it was made for only.
 *
 * @param values strings, numbers, booleans; instants and ids as strings
 */
public record Cursor(Sort sort, List<Object> values) {
    public Cursor {
        values = List.copyOf(values);
    }

    /** Reads what {@link #toString()} wrote. @throws ProblemException 400 for rubbish or another sort's cursor */
    public static Cursor of(String text, Sort sort) {
        throw new UnsupportedOperationException(text + sort);
    }

    /** @throws ProblemException 400 if the cursor has no text there; so do the others */
    public String text(int index) {
        throw new UnsupportedOperationException();
    }

    public long number(int index) {
        throw new UnsupportedOperationException();
    }

    public Instant instant(int index) {
        throw new UnsupportedOperationException();
    }

    public UUID id(int index) {
        throw new UnsupportedOperationException();
    }
}
