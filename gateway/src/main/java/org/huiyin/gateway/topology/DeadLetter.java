package org.huiyin.gateway.topology;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.huiyin.event.DeadLetterHeaders;

/** An unreadable record as it came, with headers that say where it stood and why it was put aside. */
final class DeadLetter {
    private static final String READER = "gateway";

    private DeadLetter() {}

    static Record<Object, byte[]> of(Record<byte[], byte[]> unreadable, RecordMetadata origin, String reason) {
        Headers headers = new RecordHeaders(unreadable.headers());
        DeadLetterHeaders.add(headers, READER, origin.topic(), origin.partition(), origin.offset(), reason);
        return new Record<>(unreadable.key(), unreadable.value(), Math.max(0, unreadable.timestamp()), headers);
    }
}
