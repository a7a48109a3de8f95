package org.huiyin.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventCodecTest {
    private static final UUID ID = UUID.fromString("019a9c5e-0000-7000-8000-000000000001");
    private static final OffsetDateTime AT = EventJson.time(Instant.parse("2026-11-22T08:00:00Z"));

    static ItemEvent event() {
        return new ItemEvent(
                ID,
                "XC-2026-000001",
                "FINDING",
                1,
                "RECORDED",
                Phase.OPEN,
                "台账不全",
                Dimensions.ofUnit("620302-QW10"),
                1,
                AT,
                null,
                null,
                null,
                AT,
                AT,
                Map.of(Fact.REGISTERED, AT),
                List.of(new Contribution(
                        CountingClock.REGISTERED, LocalDate.of(2026, 11, 22), 1, FactSet.of(Fact.REGISTERED), 1)),
                List.of(),
                new Change("RECORD", null, "RECORDED", "inspector"));
    }

    @Test
    void what_was_written_is_read_back() {
        var sent =
                EventCodec.itemRecord(Topics.INSPECTIONS, "inspection-service", ID, 1, AT, EventCodec.value(event()));

        StreamRecord read = EventCodec.read(sent.key(), sent.headers(), sent.value());

        assertThat(read).isEqualTo(event());
    }

    @Test
    void dimensions_stand_flat_in_the_value() {
        String json = new String(EventCodec.value(event()), StandardCharsets.UTF_8);

        assertThat(json)
                .contains("\"unit\":\"620302-QW10\"", "\"facts\":{\"REGISTERED\":\"2026-11-22T16:00:00+08:00\"}")
                .doesNotContain("dimensions");
    }

    @Test
    void an_unknown_type_is_unreadable() {
        var sent =
                EventCodec.itemRecord(Topics.INSPECTIONS, "inspection-service", ID, 1, AT, EventCodec.value(event()));
        sent.headers().remove("ce_type");

        assertThatThrownBy(() -> EventCodec.read(sent.key(), sent.headers(), sent.value()))
                .isInstanceOf(EventCodec.UnreadableRecordException.class);
    }
}
