package org.huiyin.testkit;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huiyin.event.EventCodec;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.ProducerSettings;

/** Writes on topics what services that are not part of the test would write. */
public record TopicWriter(String bootstrapServers) {
    /** A writer to the broker of this test JVM. */
    public static TopicWriter ofThisTest() {
        return new TopicWriter(TestPlatform.bootstrapServers());
    }

    /** Returns when the broker has it. */
    public void send(String topic, ItemEvent event) {
        send(EventCodec.itemRecord(
                topic, "another-service", event.id(), event.sequence(), event.recordedAt(), EventCodec.value(event)));
    }

    /** Returns when the broker has it. */
    public void send(ProducerRecord<String, byte[]> kafkaRecord) {
        var settings = ProducerSettings.inOrder(Map.of("bootstrap.servers", bootstrapServers));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = producer.send(kafkaRecord);
            producer.flush();
            sent.resultNow();
        }
    }
}
