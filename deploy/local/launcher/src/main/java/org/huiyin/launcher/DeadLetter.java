package org.huiyin.launcher;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.huiyin.event.DeadLetterHeaders;
import org.huiyin.event.EventCodec;
import org.huiyin.event.EventJson;
import org.huiyin.event.ItemEvent;

/** A record that somebody could not take, as it lies on the topic of dead letters. */
record DeadLetter(ConsumerRecord<byte[], byte[]> found) {
    /** Its own number, by which people name it. */
    long number() {
        return found.offset();
    }

    String reader() {
        String reader = header(DeadLetterHeaders.READER);
        return reader.isEmpty() ? "gateway" : reader;
    }

    String reason() {
        return header(DeadLetterHeaders.REASON);
    }

    /** When it was put aside. */
    OffsetDateTime since() {
        return EventJson.time(Instant.ofEpochMilli(found.timestamp())).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Where it stood. */
    TopicPartition origin() {
        return new TopicPartition(
                header(DeadLetterHeaders.TOPIC), Integer.parseInt(header(DeadLetterHeaders.PARTITION)));
    }

    long originOffset() {
        return Long.parseLong(header(DeadLetterHeaders.OFFSET));
    }

    /** As it came, to where it stood. */
    ProducerRecord<byte[], byte[]> again() {
        Headers headers = new RecordHeaders(found.headers().toArray());
        DeadLetterHeaders.remove(headers);
        TopicPartition origin = origin();
        return new ProducerRecord<>(origin.topic(), origin.partition(), null, found.key(), found.value(), headers);
    }

    /** Whether that record tells a later state of the same item. */
    boolean isOvertakenBy(ConsumerRecord<byte[], byte[]> other) {
        long later = sequence(other);
        return later > 0 && key(other).equals(key(found)) && later > sequence(found);
    }

    private static long sequence(ConsumerRecord<byte[], byte[]> item) {
        try {
            return EventCodec.read(key(item), item.headers(), item.value()) instanceof ItemEvent event
                    ? event.sequence()
                    : 0;
        } catch (EventCodec.UnreadableRecordException unknown) {
            return 0;
        }
    }

    private static String key(ConsumerRecord<byte[], byte[]> item) {
        return item.key() == null ? "" : new String(item.key(), StandardCharsets.UTF_8);
    }

    private String header(String name) {
        String text = DeadLetterHeaders.text(found.headers(), name);
        return text == null ? "" : text;
    }
}
