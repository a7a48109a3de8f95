package org.huiyin.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem+json answer (RFC 9457) in the caller's language. */
public final class ProblemException extends RuntimeException {
    /** The member of an answer that says after how many seconds it is worth asking again. */
    static final String RETRY_AFTER = "retryAfter";

    private final transient ProblemType type;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    /** @param arguments fill the placeholders of the type's detail message; never a petitioner's data */
    public ProblemException(ProblemType type, Object... arguments) {
        super(type.slug());
        this.type = type;
        this.arguments = List.of(arguments);
    }

    /** Adds a member to the answer, e.g. the actions that are allowed now. */
    public ProblemException with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    /** Says also in the header {@code Retry-After} when the same request may succeed. */
    public ProblemException retryAfter(long seconds) {
        return with(RETRY_AFTER, seconds);
    }

    public ProblemType type() {
        return type;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public Map<String, Object> extensions() {
        return Map.copyOf(extensions);
    }
}
