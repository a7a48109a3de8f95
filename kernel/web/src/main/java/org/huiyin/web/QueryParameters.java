package org.huiyin.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        throw new UnsupportedOperationException(parameters + name);
    }

    /** One of the allowed values, null where missing or wrong. */
    public @Nullable String code(String name, Collection<String> allowed) {
        throw new UnsupportedOperationException(name + allowed);
    }

    /** A constant by its name, null where missing or wrong. */
    public <E extends Enum<E>> @Nullable E code(String name, Class<E> type) {
        throw new UnsupportedOperationException(name + type);
    }

    /** A date ({@code 2026-11-22}), null where missing or wrong. */
    public @Nullable LocalDate date(String name) {
        throw new UnsupportedOperationException(name);
    }

    /** An instant (RFC 3339 with offset), null where missing or wrong. */
    public @Nullable Instant instant(String name) {
        throw new UnsupportedOperationException(name);
    }

    /** A whole number within the bounds (inclusive), the fallback where missing or wrong. */
    public int integer(String name, int least, int most, int fallback) {
        throw new UnsupportedOperationException(name + least + most + fallback);
    }

    /** {@code true} or {@code false}; false where missing or wrong. */
    public boolean flag(String name) {
        throw new UnsupportedOperationException(name);
    }

    /** Notes an error that the reader of a value found, e.g. an unknown unit. */
    public void reject(FieldError error) {
        errors.add(error);
    }

    /** @throws ProblemException 400 with all errors, unknown parameters included */
    public void verify() {
        throw new UnsupportedOperationException(errors.toString() + known);
    }
}
