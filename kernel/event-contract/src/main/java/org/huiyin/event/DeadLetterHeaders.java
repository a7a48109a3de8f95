package org.huiyin.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What a record of {@link Topics#DEAD_LETTERS} carries beside the headers with which it came: where it stood, who could
 * not take it, and why. The reason names kinds of failures and never repeats a value.
 */
public final class DeadLetterHeaders {
    public static final String TOPIC = "huiyin_origin_topic";
    public static final String PARTITION = "huiyin_origin_partition";
    public static final String OFFSET = "huiyin_origin_offset";
    /** The application that could not take it; missing in older records, which are the gateway's. */
    public static final String READER = "huiyin_reader";

    public static final String REASON = "huiyin_reason";
    /** On a record without a value: the letter at this offset is settled. */
    public static final String SETTLES = "huiyin_settles";

    private DeadLetterHeaders() {}

    /** Adds them, in the place of what stood there. */
    public static void add(Headers headers, String reader, String topic, int partition, long offset, String reason) {
        put(headers, READER, reader);
        put(headers, TOPIC, topic);
        put(headers, PARTITION, Integer.toString(partition));
        put(headers, OFFSET, Long.toString(offset));
        put(headers, REASON, reason);
    }

    /** Leaves only the headers with which the record came. */
    public static void remove(Headers headers) {
        List.of(READER, TOPIC, PARTITION, OFFSET, REASON).forEach(headers::remove);
    }

    /** The header's text, null where it is missing. */
    public static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
