package org.huiyin.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request, read name by name. What is wrong is collected and answered at once by {@link #verify()}; a
 * name that nobody read is an error too, because a mistyped filter would silently count too much.
 */
public final class QueryParameters {
    private final MultivaluedMap<String, String> parameters;
    private final Set<String> known = new HashSet<>();
    private final List<FieldError> errors = new ArrayList<>();

    public QueryParameters(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    public static QueryParameters of(UriInfo uri) {
        return new QueryParameters(uri.getQueryParameters());
    }

    /** The value; null where the parameter is missing or empty. Given twice is an error. */
    public @Nullable String text(String name) {
        known.add(name);
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            reject(FieldError.of(name, "given-twice"));
        }
        if (!values.stream().allMatch(StorableText::holds)) {
            reject(FieldError.of(name, StorableText.CODE));
            return null;
        }
        return values.size() == 1 && !values.getFirst().isEmpty() ? values.getFirst() : null;
    }

    /** One of the allowed values, null where missing or wrong. */
    public @Nullable String code(String name, Collection<String> allowed) {
        String value = text(name);
        if (value != null && !allowed.contains(value)) {
            reject(FieldError.notAllowed(name, allowed));
            return null;
        }
        return value;
    }

    /** A constant by its name, null where missing or wrong. */
    public <E extends Enum<E>> @Nullable E code(String name, Class<E> type) {
        String value = code(
                name, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        return value == null ? null : Enum.valueOf(type, value);
    }

    /** A date ({@code 2026-11-22}) of the years 1900 to 2199, null where missing or wrong. */
    public @Nullable LocalDate date(String name) {
        LocalDate date = read(name, ValueKind.DATE, LocalDate::parse);
        return date != null && inYears(name, date.getYear()) ? date : null;
    }

    /** An instant (RFC 3339 with offset) of the years 1900 to 2199, null where missing or wrong. */
    public @Nullable Instant instant(String name) {
        OffsetDateTime time = read(name, ValueKind.TIME, OffsetDateTime::parse);
        return time != null && inYears(name, time.getYear()) ? time.toInstant() : null;
    }

    private boolean inYears(String name, int year) {
        if (!Years.hold(year)) {
            reject(Years.error(name));
        }
        return Years.hold(year);
    }

    /** A whole number within the bounds (inclusive), the fallback where missing or wrong. */
    public int integer(String name, int least, int most, int fallback) {
        Integer value = read(name, ValueKind.WHOLE_NUMBER, Integer::valueOf);
        if (value != null && (value < least || value > most)) {
            reject(FieldError.of(name, "range", least, most));
            return fallback;
        }
        return value == null ? fallback : value;
    }

    /** {@code true} or {@code false}; false where missing or wrong. */
    public boolean flag(String name) {
        return "true".equals(code(name, List.of("true", "false")));
    }

    /** Notes an error that the reader of a value found, e.g. an unknown unit. */
    public void reject(FieldError error) {
        errors.add(error);
    }

    /** @throws ProblemException 400 with all errors, unknown parameters included */
    public void verify() {
        var all = new ArrayList<>(errors);
        for (String name : new TreeSet<>(parameters.keySet())) {
            if (!known.contains(name)) {
                all.add(new FieldError(name, "unknown-parameter", List.of(), List.copyOf(new TreeSet<>(known))));
            }
        }
        if (!all.isEmpty()) {
            throw FieldError.problem(all);
        }
    }

    private <T> @Nullable T read(String name, ValueKind kind, Function<String, T> reading) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return reading.apply(value);
        } catch (DateTimeException | NumberFormatException notThatKind) {
            reject(FieldError.of(name, kind.code()));
            return null;
        }
    }
}
