package org.huiyin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huiyin.event.EventCodec;
import org.huiyin.event.EventJson;
import org.huiyin.event.Marker;
import org.huiyin.event.ProducerSettings;
import org.huiyin.event.Topics;
import org.junit.jupiter.api.Test;

class TopicReaderTest {
    @Test
    void every_record_of_every_partition_is_read_and_decoded() {
        var heartbeat = new Marker(
                UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
                "task-service",
                EventJson.time(Instant.parse("2026-11-22T04:00:00Z")),
                7,
                null);
        Map<String, Object> settings =
                ProducerSettings.inOrder(Map.of("bootstrap.servers", TestPlatform.bootstrapServers()));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(EventCodec.markerRecord(Topics.TASKS, heartbeat));
        }

        assertThat(TopicReader.ofThisTest().markers(Topics.TASKS)).containsExactly(heartbeat);
        assertThat(TopicReader.ofThisTest().events(Topics.TASKS)).isEmpty();
    }
}
