package org.huiyin.tracking.relay;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
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
import org.huiyin.event.EventTracing;
import org.huiyin.event.ProducerSettings;
import org.huiyin.event.TraceContext;

/** An idempotent producer that says only then that records were sent when the broker has them. */
final class Sender implements AutoCloseable {
    private static final Duration CLOSE = Duration.ofSeconds(2);

    private final EventTracing tracing;
    private final Producer<String, byte[]> producer;
    private final List<Future<RecordMetadata>> inFlight = new ArrayList<>();

    Sender(Map<String, Object> kafka, EventTracing tracing) {
        this.tracing = tracing;
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

    /** @param origin the context in which it came about; sending it goes on there */
    void send(ProducerRecord<String, byte[]> kafkaRecord, TraceContext origin) {
        Span span = tracing.sending(List.of(origin), kafkaRecord.topic(), kafkaRecord.headers());
        span.setAttribute(EventTracing.ITEM_ID, kafkaRecord.key());
        inFlight.add(producer.send(kafkaRecord, (metadata, failure) -> {
            if (failure != null) {
                span.setStatus(StatusCode.ERROR);
            }
            span.end();
        }));
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
