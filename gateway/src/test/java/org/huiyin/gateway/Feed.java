package org.huiyin.gateway;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huiyin.event.EventCodec;
import org.huiyin.event.EventJson;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Marker;
import org.huiyin.event.ProducerSettings;
import org.huiyin.event.Topics;
import org.huiyin.testkit.TestPlatform;

/** Writes to the item topics what the relays of the services would write. */
public final class Feed implements AutoCloseable {
    public static final Map<String, String> SOURCES = Map.of(
            Topics.TASKS, "task-service",
            Topics.PETITIONS, "petition-service",
            Topics.INSPECTIONS, "inspection-service");

    private static final Clock CLOCK = Clock.systemUTC();

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            ProducerSettings.inOrder(Map.of("bootstrap.servers", TestPlatform.bootstrapServers())),
            new StringSerializer(),
            new ByteArraySerializer());
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor();

    /** Sends heartbeats of all sources from now on, every half second. */
    public Feed beating() {
        heartbeat.scheduleAtFixedRate(this::beat, 0, 500, TimeUnit.MILLISECONDS);
        return this;
    }

    /** One heartbeat of every source. */
    public void beat() {
        SOURCES.keySet().forEach(topic -> mark(topic, null));
    }

    /** A marker on every partition of a topic. @param counts null for a heartbeat */
    public void mark(String topic, List<Marker.Count> counts) {
        for (int partition = 0; partition < Topics.ITEM_PARTITIONS; partition++) {
            producer.send(marker(topic, partition, counts));
        }
    }

    public static ProducerRecord<String, byte[]> marker(String topic, int partition, List<Marker.Count> counts) {
        return EventCodec.markerRecord(
                topic,
                new Marker(UUID.randomUUID(), SOURCES.get(topic), EventJson.time(CLOCK.instant()), partition, counts));
    }

    public void send(String topic, ItemEvent event) {
        producer.send(EventCodec.itemRecord(
                topic, SOURCES.get(topic), event.id(), event.sequence(), event.recordedAt(), EventCodec.value(event)));
    }

    public void send(ProducerRecord<String, byte[]> anything) {
        producer.send(anything);
    }

    @Override
    public void close() {
        heartbeat.shutdownNow();
        producer.close();
    }
}
