package org.huiyin.tracking.item;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.huiyin.event.Contribution;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.event.Link;

/** Immutable values kept as JSON in a column, in the form they have in events. */
final class Columns {
    private Columns() {}

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

    private static final class Instants extends JsonColumn<Map<Fact, Instant>> {
        Instants() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    @Converter
    static class Contributions extends JsonColumn<List<Contribution>> {
        Contributions() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    @Converter
    static class Adjustments extends JsonColumn<List<Adjustment>> {
        Adjustments() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    @Converter
    static class Links extends JsonColumn<List<Link>> {
        Links() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    @Converter
    static class Dims extends JsonColumn<Dimensions> {
        Dims() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    @Converter
    static class Quantities extends JsonColumn<Map<Fact, Long>> {
        Quantities() {
            super(new TypeReference<>() {});
        }
    }
}
