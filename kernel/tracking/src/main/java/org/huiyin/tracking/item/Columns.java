package org.huiyin.tracking.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.huiyin.event.Contribution;
import org.huiyin.event.Dimensions;
import org.huiyin.event.EventJson;
import org.huiyin.event.Fact;
import org.huiyin.event.Link;

/** Immutable values kept as JSON in a column, in the form they have in events. */
final class Columns {
    private Columns() {}

    private abstract static class Json<T> implements AttributeConverter<T, String> {
        private final TypeReference<T> type;

        Json(TypeReference<T> type) {
            this.type = type;
        }

        @Override
        public String convertToDatabaseColumn(T value) {
            try {
                return EventJson.MAPPER.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a value of this model can always be written", e);
            }
        }

        @Override
        public T convertToEntityAttribute(String json) {
            try {
                return EventJson.MAPPER.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a column holds what this version cannot read", e);
            }
        }
    }

    @Immutable
    @Converter
    static class Facts implements AttributeConverter<FactLog, String> {
        private final Instants instants = new Instants();

        @Override
        public String convertToDatabaseColumn(FactLog facts) {
            return instants.convertToDatabaseColumn(facts.since());
        }

        @Override
        public FactLog convertToEntityAttribute(String json) {
            return new FactLog(instants.convertToEntityAttribute(json));
        }
    }

    private static final class Instants extends Json<Map<Fact, Instant>> {
        Instants() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    @Converter
    static class Contributions extends Json<List<Contribution>> {
        Contributions() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    @Converter
    static class Adjustments extends Json<List<Adjustment>> {
        Adjustments() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    @Converter
    static class Links extends Json<List<Link>> {
        Links() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    @Converter
    static class Dims extends Json<Dimensions> {
        Dims() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    @Converter
    static class Quantities extends Json<Map<Fact, Long>> {
        Quantities() {
            super(new TypeReference<>() {});
        }
    }
}
