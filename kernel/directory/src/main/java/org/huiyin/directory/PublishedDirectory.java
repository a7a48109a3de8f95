package org.huiyin.directory;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;

/** What stands on the topic at this moment. */
final class PublishedDirectory {
    /** For the broker to answer at all. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private PublishedDirectory() {}

    /** The last value of every key, up to the end that the topic has now. */
    static Map<String, byte[]> read(Consumer<String, byte[]> consumer) {
        long end = consumer.endOffsets(List.of(DirectoryTopic.PARTITION), PATIENCE)
                .getOrDefault(DirectoryTopic.PARTITION, 0L);
        DirectoryTopic.rewind(consumer);
        var values = new HashMap<String, byte[]>();
        while (consumer.position(DirectoryTopic.PARTITION, PATIENCE) < end) {
            for (var kafkaRecord : consumer.poll(DirectoryTopic.POLL)) {
                if (kafkaRecord.value() == null) {
                    values.remove(kafkaRecord.key());
                } else {
                    values.put(kafkaRecord.key(), kafkaRecord.value());
                }
            }
        }
        return values;
    }
}
