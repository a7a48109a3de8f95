package org.huiyin.event;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 in Kafka's binary mode: attributes as {@code ce_} headers, the JSON value alone in the value.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">binding</a>
 */
public final class EventCodec {
    /** The type of item events; a change that old readers cannot read takes v2 and a new topic. */
    public static final String ITEM_CHANGED = "org.huiyin.item.changed.v1";
    /** The type of markers. */
    public static final String MARKER = "org.huiyin.marker.v1";

    private static final String TYPE_HEADER = "ce_type";

    private EventCodec() {}

    /** The exact bytes that the journal keeps and the relay sends. */
    public static byte[] value(StreamRecord streamRecord) {
        try {
            return EventJson.MAPPER.writeValueAsBytes(streamRecord);
        } catch (IOException e) {
            throw new IllegalStateException("an event of this contract can always be written", e);
        }
    }

    /** An item event, from the bytes that {@link #value} made when it was journaled. */
    public static ProducerRecord<String, byte[]> itemRecord(
            String topic, String source, UUID itemId, long sequence, OffsetDateTime time, byte[] value) {
        var kafkaRecord = new ProducerRecord<>(topic, Topics.partition(itemId), itemId.toString(), value);
        attributes(kafkaRecord.headers(), ITEM_CHANGED, itemId + "-" + sequence, source, time);
        kafkaRecord.headers().add("ce_subject", bytes(itemId.toString()));
        return kafkaRecord;
    }

    /** A marker; its key is one per partition, so that compaction keeps only the last. */
    public static ProducerRecord<String, byte[]> markerRecord(String topic, Marker marker) {
        var kafkaRecord =
                new ProducerRecord<>(topic, marker.partition(), "marker-" + marker.partition(), value(marker));
        attributes(kafkaRecord.headers(), MARKER, marker.id() + "-" + marker.partition(), marker.source(), marker.at());
        return kafkaRecord;
    }

    /**
     * What stands in a record of an item topic.
     *
     * @throws UnreadableRecordException if it is none of the types of this contract or its value does not parse
     */
    public static StreamRecord read(@Nullable String key, Headers headers, byte @Nullable [] value) {
        try {
            if (value == null) {
                return new Tombstone(UUID.fromString(String.valueOf(key)));
            }
            return EventJson.MAPPER.readValue(value, javaType(headers.lastHeader(TYPE_HEADER)));
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw new UnreadableRecordException(
                    "key " + key + ": " + e.getClass().getSimpleName(), e);
        }
    }

    private static Class<? extends StreamRecord> javaType(@Nullable Header type) {
        String name = type == null ? "" : new String(type.value(), StandardCharsets.UTF_8);
        return switch (name) {
            case ITEM_CHANGED -> ItemEvent.class;
            case MARKER -> Marker.class;
            default -> throw new IllegalArgumentException("unknown type '" + name + "'");
        };
    }

    private static void attributes(Headers headers, String type, String id, String source, OffsetDateTime time) {
        headers.add("ce_specversion", bytes("1.0"));
        headers.add("ce_id", bytes(id));
        headers.add("ce_source", bytes("/" + source));
        headers.add(TYPE_HEADER, bytes(type));
        headers.add("ce_time", bytes(ISO_OFFSET_DATE_TIME.format(time)));
        headers.add("content-type", bytes("application/json"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A record that no reader of this contract can use: it belongs into the dead-letter topic. */
    public static final class UnreadableRecordException extends RuntimeException {
        UnreadableRecordException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
