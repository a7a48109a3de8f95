package org.huiyin.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class StreamRecordTest {
    private static final UUID ID = UUID.fromString("019a9c5e-0000-7000-8000-000000000001");
    private static final OffsetDateTime AT = EventJson.time(Instant.parse("2026-11-22T08:00:00.123456789Z"));

    @Test
    void an_event_carries_the_attributes_of_cloudevents() {
        var sent = EventCodec.itemRecord(Topics.PETITIONS, "petition-service", ID, 7, AT, new byte[0]);

        assertThat(text(sent.headers()))
                .hasToString("{ce_id=019a9c5e-0000-7000-8000-000000000001-7, ce_source=/petition-service,"
                        + " ce_specversion=1.0, ce_subject=019a9c5e-0000-7000-8000-000000000001,"
                        + " ce_time=2026-11-22T16:00:00.123456+08:00, ce_type=org.huiyin.item.changed.v1,"
                        + " content-type=application/json}");
        assertThat(sent.key()).isEqualTo(ID.toString());
        assertThat(sent.partition()).isEqualTo(Topics.partition(ID));
    }

    @Test
    void a_marker_with_counts_is_read_back() {
        var count =
                new Marker.Count("PETITION", CountingClock.REGISTERED, "620302-J01", FactSet.of(Fact.REGISTERED), 12);
        var marker = new Marker(ID, "petition-service", AT, 4, List.of(count));

        var sent = EventCodec.markerRecord(Topics.PETITIONS, marker);

        assertThat(sent.partition()).isEqualTo(4);
        assertThat(sent.key()).isEqualTo("marker-4");
        assertThat(EventCodec.read(sent.key(), sent.headers(), sent.value())).isEqualTo(marker);
    }

    @Test
    void a_heartbeat_is_a_marker_without_counts() {
        var heartbeat = new Marker(ID, "task-service", AT, 0, null);

        byte[] value = EventCodec.value(heartbeat);

        assertThat(new String(value, StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"019a9c5e-0000-7000-8000-000000000001\",\"source\":\"task-service\","
                        + "\"at\":\"2026-11-22T16:00:00.123456+08:00\",\"partition\":0}");
    }

    @Test
    void no_value_is_a_tombstone() {
        assertThat(EventCodec.read(ID.toString(), new RecordHeaders(), null)).isEqualTo(new Tombstone(ID));
    }

    @Test
    void a_tombstone_of_nothing_is_unreadable() {
        assertThatThrownBy(() -> EventCodec.read(null, new RecordHeaders(), null))
                .isInstanceOf(EventCodec.UnreadableRecordException.class)
                .hasMessage("key null: IllegalArgumentException");
    }

    @Test
    void rubbish_is_unreadable() {
        var headers = new RecordHeaders();
        headers.add("ce_type", EventCodec.ITEM_CHANGED.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> EventCodec.read("a", headers, "{".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(EventCodec.UnreadableRecordException.class);
    }

    @Test
    void a_partition_is_the_one_that_kafka_itself_would_choose() {
        int kafkas = BuiltInPartitioner.partitionForKey(
                ID.toString().getBytes(StandardCharsets.UTF_8), Topics.ITEM_PARTITIONS);

        assertThat(Topics.partition(ID)).isEqualTo(4).isEqualTo(kafkas);
    }

    private static TreeMap<String, String> text(Headers headers) {
        var text = new TreeMap<String, String>();
        Arrays.stream(headers.toArray())
                .forEach(header -> text.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return text;
    }
}
