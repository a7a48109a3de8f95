package org.huiyin.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads request bodies. Resources take {@code byte[]} and call this only after the caller's right and the idempotency
 * key were looked at, so that a 403 or a replay comes before a 400.
 */
@ApplicationScoped
public class JsonBody {
    private static final int MOST_ROUNDS = 50;
    private static final ObjectReader STRICT = strictMapper().reader();

    private final Validator validator;

    public JsonBody(Validator validator) {
        this.validator = validator;
    }

    /**
     * The body as an object that keeps all constraints of its class.
     *
     * @param body null or empty where the request had none
     * @throws ProblemException 400 {@code invalid-request} with every field that is wrong, unknown fields too
     */
    public <T> T read(byte @Nullable [] body, Class<T> type) {
        if (body == null || body.length == 0) {
            throw FieldError.of("", "body-missing").problem();
        }
        var errors = new ArrayList<FieldError>();
        T value = parse(tree(body), type, errors);
        if (value != null) {
            errors.addAll(violations(value, errors));
        }
        if (value == null || !errors.isEmpty()) {
            throw FieldError.problem(errors.isEmpty() ? List.of(FieldError.of("", "body-missing")) : errors);
        }
        return value;
    }

    private static JsonNode tree(byte[] body) {
        try {
            JsonNode tree = STRICT.readTree(body);
            List<FieldError> unstorable = StorableText.errors(tree);
            if (!unstorable.isEmpty()) {
                throw FieldError.problem(unstorable);
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw JsonFaults.malformed(e).problem();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    /** Jackson gives up at some kinds of errors: those are noted and repaired, and it reads again. */
    private static <T> @Nullable T parse(JsonNode tree, Class<T> type, List<FieldError> errors) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var faults = new JsonFaults();
            try {
                T value = STRICT.forType(type).withHandler(faults).readValue(tree);
                errors.addAll(faults.errors());
                return value;
            } catch (MismatchedInputException e) {
                errors.addAll(JsonFaults.of(e));
                if (!JsonPath.repair(tree, e)) {
                    return null;
                }
            } catch (JsonProcessingException e) {
                errors.addAll(JsonFaults.of(e));
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException("a tree in memory can always be read", e);
            }
        }
        return null;
    }

    /** A field that could not be read is null in the object: that it is missing need not be said as well. */
    private <T> List<FieldError> violations(T value, List<FieldError> unreadable) {
        Set<String> fields = unreadable.stream().map(FieldError::field).collect(Collectors.toSet());
        return Violations.errors(validator.validate(value)).stream()
                .filter(error -> !fields.contains(error.field()))
                .toList();
    }

    private static ObjectMapper strictMapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(BoundedTime.module())
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }
}
