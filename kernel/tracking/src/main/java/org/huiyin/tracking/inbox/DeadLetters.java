package org.huiyin.tracking.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huiyin.event.DeadLetterHeaders;
import org.huiyin.event.ProducerSettings;
import org.huiyin.event.Topics;
import org.jboss.logging.Logger;

/** Puts aside what cannot be taken, as it came, with where it stood and why. */
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Map<String, Object> settings;
    private final String reader;

    /** @param kafka how to reach the broker ({@code kafka.*}) */
    DeadLetters(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "huiyin.relay.source") String reader) {
        this.settings = ProducerSettings.inOrder(kafka);
        this.reader = reader;
    }

    /** Returns when the broker has it. @throws KafkaException if it has not */
    void put(ConsumerRecord<byte[], byte[]> kafkaRecord, String reason) {
        var headers = new RecordHeaders(kafkaRecord.headers().toArray());
        DeadLetterHeaders.add(
                headers, reader, kafkaRecord.topic(), kafkaRecord.partition(), kafkaRecord.offset(), reason);
        var letter =
                new ProducerRecord<>(Topics.DEAD_LETTERS, null, null, kafkaRecord.key(), kafkaRecord.value(), headers);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(letter).get();
        } catch (ExecutionException e) {
            throw new KafkaException("the broker did not take a dead letter", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("stopped while putting a record aside", e);
        }
        LOG.errorf(
                "%s-%d@%d is a dead letter: %s",
                kafkaRecord.topic(), kafkaRecord.partition(), kafkaRecord.offset(), reason);
    }
}
