package org.huiyin.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a JSON body while it is read, so that all of it can be answered at once. Fields are named
 * as the client wrote them; neither values nor names of classes get into the errors.
 */
final class JsonFaults extends DeserializationProblemHandler {
    private final List<FieldError> errors = new ArrayList<>();

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** The errors of a body that broke off the reading. */
    static List<FieldError> of(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                List.of(unknownField(JsonPath.of(unknown.getPath()), unknown.getKnownPropertyIds()));
            case InvalidFormatException value -> List.of(wrong(JsonPath.of(value.getPath()), value.getTargetType()));
            case MismatchedInputException value
            when value.getTargetType() != null -> List.of(wrong(JsonPath.of(value.getPath()), value.getTargetType()));
            case JsonParseException syntax -> List.of(malformed(syntax));
            case JsonMappingException value
            when value.getCause() instanceof JsonParseException syntax -> List.of(malformed(syntax));
            case JsonMappingException value -> List.of(FieldError.of(JsonPath.of(value.getPath()), "invalid"));
            default -> List.of(malformed(failure));
        };
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        Collection<Object> known = reader.getKnownPropertyNames();
        errors.add(unknownField(JsonPath.of(parser), known == null ? List.of() : known));
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String failure) {
        String field = JsonPath.of(context.getParser());
        errors.add(failure.equals(Years.CODE) ? Years.error(field) : wrong(field, type));
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String failure) {
        errors.add(wrong(JsonPath.of(context.getParser()), type));
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        errors.add(wrong(JsonPath.of(parser), type.getRawClass()));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable failure) {
        errors.add(FieldError.of(JsonPath.of(context.getParser()), "invalid"));
        return null;
    }

    private static FieldError unknownField(String field, Collection<Object> known) {
        return new FieldError(
                field,
                "unknown-field",
                List.of(),
                new TreeSet<>(known.stream().map(String::valueOf).toList())
                        .stream().toList());
    }

    private static FieldError wrong(String field, Class<?> type) {
        if (type.isEnum()) {
            return FieldError.notAllowed(
                    field, Arrays.stream(type.getEnumConstants()).toList());
        }
        return FieldError.of(field, ValueKind.of(type).code());
    }

    static FieldError malformed(JsonProcessingException failure) {
        var place = failure.getLocation();
        return place == null
                ? FieldError.of("", "malformed-json", 1, 1)
                : FieldError.of("", "malformed-json", place.getLineNr(), place.getColumnNr());
    }
}
