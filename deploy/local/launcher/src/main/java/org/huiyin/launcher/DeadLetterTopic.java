package org.huiyin.launcher;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.huiyin.event.DeadLetterHeaders;
import org.huiyin.event.ProducerSettings;
import org.huiyin.event.Topics;

/**
 * The dead letters of the gateway and of every service, on the topic that keeps them.
 *
 * @param kafka how to reach the broker
 */
record DeadLetterTopic(Map<String, Object> kafka) {
    private static final TopicPartition LETTERS = new TopicPartition(Topics.DEAD_LETTERS, 0);
    private static final Duration POLL = Duration.ofMillis(500);

    /** What became of a letter that was to be replayed. */
    enum Outcome {
        SENT,
        /** A later event of the item stands on its partition: there is nothing left to tell. */
        OVERTAKEN
    }

    /** Those that are not settled, oldest first. */
    List<DeadLetter> open() {
        Map<Long, DeadLetter> letters = new HashMap<>();
        read(LETTERS, 0, found -> {
            String settles = DeadLetterHeaders.text(found.headers(), DeadLetterHeaders.SETTLES);
            if (settles == null) {
                letters.put(found.offset(), new DeadLetter(found));
            } else {
                letters.remove(Long.parseLong(settles));
            }
        });
        return letters.keySet().stream().sorted().map(letters::get).toList();
    }

    /** Sends it to where it stood unless that was overtaken, and settles it. */
    Outcome replay(DeadLetter letter) {
        boolean overtaken = isOvertaken(letter);
        if (!overtaken) {
            send(letter.again());
        }
        byte[] number = Long.toString(letter.number()).getBytes(StandardCharsets.UTF_8);
        var settled = new ProducerRecord<byte[], byte[]>(Topics.DEAD_LETTERS, number, null);
        settled.headers().add(DeadLetterHeaders.SETTLES, number);
        send(settled);
        return overtaken ? Outcome.OVERTAKEN : Outcome.SENT;
    }

    private boolean isOvertaken(DeadLetter letter) {
        List<ConsumerRecord<byte[], byte[]>> later = new ArrayList<>();
        read(letter.origin(), letter.originOffset() + 1, found -> {
            if (letter.isOvertakenBy(found)) {
                later.add(found);
            }
        });
        return !later.isEmpty();
    }

    /** All that stands on the partition now, from that offset or the first that is still there. */
    private void read(TopicPartition partition, long from, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, from);
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(POLL).forEach(reader);
            }
        }
    }

    private void send(ProducerRecord<byte[], byte[]> kafkaRecord) {
        Map<String, Object> settings = ProducerSettings.inOrder(kafka);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(kafkaRecord).get();
        } catch (ExecutionException e) {
            throw new LauncherException("dead.letters.unreachable", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("dead.letters.unreachable", e);
        }
    }
}
