package org.huiyin.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Reads dates and times of bodies and refuses other years than {@link Years}. */
final class BoundedTime<T extends Temporal> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<T> unbounded;

    private BoundedTime(Class<T> type, JsonDeserializer<T> unbounded) {
        super(type);
        this.unbounded = unbounded;
    }

    static SimpleModule module() {
        return new SimpleModule("bounded-time")
                .addDeserializer(LocalDate.class, new BoundedTime<>(LocalDate.class, LocalDateDeserializer.INSTANCE))
                .addDeserializer(
                        OffsetDateTime.class,
                        new BoundedTime<>(OffsetDateTime.class, InstantDeserializer.OFFSET_DATE_TIME));
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        T value = unbounded.deserialize(parser, context);
        if (value == null || Years.hold(value.get(ChronoField.YEAR))) {
            return value;
        }
        return (T) context.handleWeirdStringValue(handledType(), parser.getText(), Years.CODE);
    }
}
