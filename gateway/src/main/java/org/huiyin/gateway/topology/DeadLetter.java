package org.huiyin.gateway.topology;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** An unreadable record as it came, with headers that say where it stood and why it was put aside. */
final class DeadLetter {
    static final String TOPIC = "huiyin_origin_topic";
    static final String PARTITION = "huiyin_origin_partition";
    static final String OFFSET = "huiyin_origin_offset";
    static final String REASON = "huiyin_reason";

    private DeadLetter() {}

    static Record<Object, byte[]> of(Record<byte[], byte[]> unreadable, RecordMetadata origin, String reason) {
        Headers headers = new RecordHeaders(unreadable.headers());
        add(headers, TOPIC, origin.topic());
        add(headers, PARTITION, Integer.toString(origin.partition()));
        add(headers, OFFSET, Long.toString(origin.offset()));
        add(headers, REASON, reason);
        return new Record<>(unreadable.key(), unreadable.value(), Math.max(0, unreadable.timestamp()), headers);
    }

    private static void add(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
