package org.huiyin.inspection.rectification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.huiyin.event.EventJson;

/** Immutable lists kept as JSON in a column. */
final class RectificationColumns {
    private RectificationColumns() {}

    abstract static class Json<T> implements AttributeConverter<List<T>, String> {
        private final TypeReference<List<T>> type;

        Json(TypeReference<List<T>> type) {
            this.type = type;
        }

        @Override
        public String convertToDatabaseColumn(List<T> value) {
            try {
                return EventJson.MAPPER.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a value of this model can always be written", e);
            }
        }

        @Override
        public List<T> convertToEntityAttribute(String json) {
            try {
                return List.copyOf(EventJson.MAPPER.readValue(json, type));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a column holds what this version cannot read", e);
            }
        }
    }

    @Immutable
    @Converter
    static class Measures extends Json<Measure> {
        Measures() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    @Converter
    static class Days extends Json<LocalDate> {
        Days() {
            super(new TypeReference<>() {});
        }
    }
}
