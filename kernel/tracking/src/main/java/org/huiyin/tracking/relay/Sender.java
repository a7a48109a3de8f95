package org.huiyin.tracking.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huiyin.event.ProducerSettings;

/** An idempotent producer that says only then that records were sent when the broker has them. */
final class Sender implements AutoCloseable {
    private static final Duration CLOSE = Duration.ofSeconds(2);

    private final Producer<String, byte[]> producer;
    private final List<Future<RecordMetadata>> inFlight = new ArrayList<>();

    Sender(Map<String, Object> kafka) {
        Map<String, Object> settings = ProducerSettings.inOrder(kafka);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    void send(ProducerRecord<String, byte[]> kafkaRecord) {
        inFlight.add(producer.send(kafkaRecord));
    }

    /** Waits until the broker has all that was sent. @throws RelayException if it has not */
    void confirm() {
        producer.flush();
        try {
            for (Future<RecordMetadata> sent : inFlight) {
                sent.get();
            }
            inFlight.clear();
        } catch (ExecutionException e) {
            throw new RelayException("the broker did not take a record", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelayException("stopped while sending", e);
        }
    }

    @Override
    public void close() {
        producer.close(CLOSE);
    }
}
