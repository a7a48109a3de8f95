package org.huiyin.web;

import java.util.Collection;
import java.util.List;

/**
 * What is wrong with one field or parameter of a request.
 *
 * @param field as the client wrote it, e.g. {@code groups[0].name}, {@code limit}, {@code If-Match}; empty for the body
 *     as a whole
 * @param code why, stable; its text is the message {@code field.<code>}
 * @param arguments fill the placeholders of that text; never what the client sent in
 * @param allowed the values that are allowed, where they can be listed
 */
public record FieldError(String field, String code, List<Object> arguments, List<String> allowed) {
    public FieldError {
        arguments = List.copyOf(arguments);
        allowed = List.copyOf(allowed);
    }

    public static FieldError of(String field, String code, Object... arguments) {
        return new FieldError(field, code, List.of(arguments), List.of());
    }

    /** The value is none of those that are allowed. */
    public static FieldError notAllowed(String field, Collection<?> allowed) {
        return new FieldError(
                field,
                "not-allowed",
                List.of(),
                allowed.stream().map(String::valueOf).toList());
    }

    /** The request is refused because of this alone. */
    public ProblemException problem() {
        return problem(List.of(this));
    }

    /** The request is refused, all its errors at once. */
    public static ProblemException problem(List<FieldError> errors) {
        return new ProblemException(WebProblem.INVALID_REQUEST).with("errors", List.copyOf(errors));
    }
}
