package org.huiyin.web;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a field expects, in words that need no programming language. */
enum ValueKind {
    TEXT,
    WHOLE_NUMBER,
    NUMBER,
    BOOLEAN,
    DATE,
    /** RFC 3339 with offset. */
    TIME,
    ID,
    LIST,
    OBJECT;

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, short.class, byte.class, Integer.class, Long.class, Short.class, Byte.class);
    private static final Map<Class<?>, ValueKind> EXACT = Map.of(
            String.class, TEXT,
            LocalDate.class, DATE,
            UUID.class, ID,
            boolean.class, BOOLEAN,
            Boolean.class, BOOLEAN,
            double.class, NUMBER,
            float.class, NUMBER,
            BigInteger.class, WHOLE_NUMBER);

    static ValueKind of(Class<?> type) {
        if (EXACT.containsKey(type)) {
            return EXACT.get(type);
        }
        if (WHOLE.contains(type)) {
            return WHOLE_NUMBER;
        }
        if (Number.class.isAssignableFrom(type)) {
            return NUMBER;
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return TIME;
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? LIST : OBJECT;
    }

    /** The code of a {@link FieldError}, e.g. {@code expected-whole-number}. */
    String code() {
        return "expected-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
