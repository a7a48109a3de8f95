package org.huiyin.gateway.topology;

import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.huiyin.event.EventCodec;
import org.huiyin.event.EventTracing;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Topics;
import org.huiyin.gateway.cell.Views;

/** The counting topology without a broker: findings go in, cells and dead letters come out. */
record DrivenTopology(
        TopologyTestDriver driver,
        TestInputTopic<String, byte[]> findings,
        TestOutputTopic<byte[], byte[]> cells,
        TestOutputTopic<byte[], byte[]> deadLetters)
        implements AutoCloseable {
    private static final Duration COALESCING = Duration.ofMillis(50);

    /** @param sources the item topics, of which inspection-service's is one */
    static DrivenTopology start(String... sources) {
        var topology = CountingTopology.of(
                Views.load(),
                List.of(sources),
                CountingTopology.ItemStore.MEMORY,
                COALESCING,
                new EventTracing(OpenTelemetry.noop()));
        var config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        var driver = new TopologyTestDriver(topology, config);
        return new DrivenTopology(
                driver,
                driver.createInputTopic(Topics.INSPECTIONS, new StringSerializer(), new ByteArraySerializer()),
                driver.createOutputTopic(Topics.CELLS, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                driver.createOutputTopic(
                        Topics.DEAD_LETTERS, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
    }

    /** The record by which inspection-service would send it. */
    static ProducerRecord<String, byte[]> itemRecord(ItemEvent event) {
        return EventCodec.itemRecord(
                Topics.INSPECTIONS,
                "inspection-service",
                event.id(),
                event.sequence(),
                Events.AT,
                EventCodec.value(event));
    }

    void send(ItemEvent event) {
        send(itemRecord(event));
    }

    void send(ProducerRecord<String, byte[]> sent) {
        findings.pipeInput(new TestRecord<>(sent.key(), sent.value(), sent.headers()));
    }

    /** Lets the time pass in which changes are gathered. @return what is emitted then */
    List<TestRecord<byte[], byte[]>> emitted() {
        driver.advanceWallClockTime(COALESCING.plusMillis(10));
        return cells.readRecordsToList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
