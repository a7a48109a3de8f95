package org.huiyin.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.huiyin.event.EventCodec;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Marker;
import org.huiyin.event.StreamRecord;

/** Reads topics from their beginning, as a consumer does that was never there before. */
public record TopicReader(String bootstrapServers) {
    private static final Duration POLL = Duration.ofMillis(100);

    /** A reader of the broker of this test JVM. */
    public static TopicReader ofThisTest() {
        return new TopicReader(TestPlatform.bootstrapServers());
    }

    /** All committed records that the topic has at this moment, by partition and offset. */
    public List<ConsumerRecord<String, byte[]>> records(String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readUpTo(consumer, consumer.endOffsets(partitions));
        }
    }

    /** All that stands on an item topic, decoded. */
    public List<StreamRecord> decoded(String topic) {
        return records(topic).stream().map(TopicReader::decode).toList();
    }

    /** The item events of a topic. */
    public List<ItemEvent> events(String topic) {
        return decoded(topic).stream()
                .filter(ItemEvent.class::isInstance)
                .map(ItemEvent.class::cast)
                .toList();
    }

    /** The events of one item in their order. */
    public List<ItemEvent> events(String topic, UUID item) {
        return events(topic).stream().filter(event -> event.id().equals(item)).toList();
    }

    /** The markers of a topic. */
    public List<Marker> markers(String topic) {
        return decoded(topic).stream()
                .filter(Marker.class::isInstance)
                .map(Marker.class::cast)
                .toList();
    }

    private static StreamRecord decode(ConsumerRecord<String, byte[]> found) {
        return EventCodec.read(found.key(), found.headers(), found.value());
    }

    private static List<ConsumerRecord<String, byte[]>> readUpTo(
            KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(found::add);
        }
        return found;
    }
}
