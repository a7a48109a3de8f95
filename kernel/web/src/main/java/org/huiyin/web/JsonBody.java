package org.huiyin.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

/**
 * Reads request bodies. Resources take {@code byte[]} and call this only after the caller's right and the idempotency
 * key were looked at, so that a 403 or a replay comes before a 400.
 */
@ApplicationScoped
public class JsonBody {
    private final ObjectMapper mapper;
    private final Validator validator;

    public JsonBody(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /**
     * The body as an object that keeps all constraints of its class.
     *
     * @param body null or empty where the request had none
     * @throws ProblemException 400 {@code invalid-request} with every field that is wrong, unknown fields too
     */
    public <T> T read(byte @Nullable [] body, Class<T> type) {
        throw new UnsupportedOperationException(type.getName() + mapper + validator);
    }
}
