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
import org.apache.kafka.common.header.internals.RecordHeaders;
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

    @Test
    void headers_are_those_of_cloud_events() {
        var sent =
                EventCodec.itemRecord(Topics.INSPECTIONS, "inspection-service", ID, 1, AT, EventCodec.value(event()));

        assertThat(sent.key()).isEqualTo(ID.toString());
        assertThat(sent.partition()).isEqualTo(Topics.partition(ID));
        assertThat(sent.headers())
                .extracting(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                .containsExactly(
                        "ce_specversion=1.0",
                        "ce_id=" + ID + "-1",
                        "ce_source=/inspection-service",
                        "ce_type=org.huiyin.item.changed.v1",
                        "ce_time=2026-11-22T16:00:00+08:00",
                        "content-type=application/json",
                        "ce_subject=" + ID);
    }

    @Test
    void a_marker_has_one_key_for_each_partition() {
        var marker = new Marker(ID, "task-service", AT, 3, null);

        var sent = EventCodec.markerRecord(Topics.TASKS, marker);

        assertThat(sent.key()).isEqualTo("marker-3");
        assertThat(sent.partition()).isEqualTo(3);
        assertThat(EventCodec.read(sent.key(), sent.headers(), sent.value())).isEqualTo(marker);
    }

    @Test
    void no_value_means_that_the_item_left() {
        var empty = new RecordHeaders();

        assertThat(EventCodec.read(ID.toString(), empty, null)).isEqualTo(new Tombstone(ID));
        assertThatThrownBy(() -> EventCodec.read("rubbish", empty, null))
                .isInstanceOf(EventCodec.UnreadableRecordException.class);
    }

    @Test
    void rubbish_is_unreadable_whatever_it_is() {
        var sent = EventCodec.itemRecord(Topics.INSPECTIONS, "inspection-service", ID, 1, AT, new byte[] {1, 2});

        assertThatThrownBy(() -> EventCodec.read(sent.key(), sent.headers(), sent.value()))
                .isInstanceOf(EventCodec.UnreadableRecordException.class)
                .hasMessageStartingWith("key " + ID);
    }
}
