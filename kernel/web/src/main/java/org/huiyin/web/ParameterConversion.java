package org.huiyin.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A query parameter that cannot be read is named in a 400; in a path the same is a 404, as the standard has it. */
@Provider
public class ParameterConversion implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, UUID::fromString,
            LocalDate.class, LocalDate::parse,
            Instant.class, text -> OffsetDateTime.parse(text).toInstant(),
            OffsetDateTime.class, OffsetDateTime::parse,
            Integer.class, Integer::valueOf,
            Long.class, Long::valueOf);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type genericType, Annotation @Nullable [] annotations) {
        Function<String, ?> reader = READERS.get(type);
        if (reader == null) {
            return null;
        }
        return new Converter<>(type, reader, queryName(annotations).orElse(null));
    }

    private static Optional<String> queryName(Annotation @Nullable [] annotations) {
        return annotations == null
                ? Optional.empty()
                : Arrays.stream(annotations)
                        .filter(QueryParam.class::isInstance)
                        .map(annotation -> ((QueryParam) annotation).value())
                        .findFirst();
    }

    /** @param query the name of the query parameter, null for a part of the path or a header */
    private record Converter<T>(
            Class<T> type,
            Function<String, ?> reader,
            @Nullable String query) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                return type.cast(reader.apply(text));
            } catch (DateTimeException | IllegalArgumentException notThatKind) {
                throw query == null
                        ? new ProblemException(WebProblem.NOT_FOUND)
                        : FieldError.of(query, ValueKind.of(type).code()).problem();
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
