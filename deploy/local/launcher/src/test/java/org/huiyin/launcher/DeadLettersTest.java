package org.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huiyin.event.DeadLetterHeaders;
import org.huiyin.event.Topics;
import org.huiyin.platform.LocalKafka;
import org.huiyin.platform.TopicFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command shows what could not be taken, of services and gateway, and brings it back. */
class DeadLettersTest {
    private static final String ITEM = "01932f10-6f2e-7c3a-9d51-2c1b6f0a7e12";
    private static final int PARTITION = Topics.partition(UUID.fromString(ITEM));

    @TempDir
    Path project;

    private LocalKafka broker;

    @BeforeEach
    void start() {
        broker = LocalKafka.throwAway();
        TopicFile.ofTheProduct().apply(broker.bootstrapServers());
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    private Launched run(String... arguments) {
        return Launched.run(project, Map.of("LANG", "en", "HUIYIN_KAFKA", broker.bootstrapServers()), arguments);
    }

    private void send(ProducerRecord<String, byte[]> kafkaRecord) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(kafkaRecord);
        }
    }

    private static ProducerRecord<String, byte[]> event(String topic, Integer partition, long sequence) {
        var event = new ProducerRecord<>(
                topic,
                partition,
                ITEM,
                "{\"id\":\"%s\",\"sequence\":%d,\"contributions\":[],\"links\":[]}"
                        .formatted(ITEM, sequence)
                        .getBytes(StandardCharsets.UTF_8));
        event.headers().add("ce_type", "org.huiyin.item.changed.v1".getBytes(StandardCharsets.UTF_8));
        return event;
    }

    /** Put aside by a service, or by the gateway when no reader is named, from the beginning of the item's partition. */
    private void putAside(String reader, long sequence) {
        ProducerRecord<String, byte[]> letter = event(Topics.DEAD_LETTERS, null, sequence);
        DeadLetterHeaders.add(letter.headers(), reader, Topics.PETITIONS, PARTITION, 0, "refused: unknown-unit");
        send(letter);
    }

    private List<ConsumerRecord<String, String>> petitions() {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(Topics.PETITIONS, PARTITION);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            return end == 0
                    ? List.of()
                    : StreamSupport.stream(consumer.poll(Duration.ofSeconds(30)).spliterator(), false)
                            .toList();
        }
    }

    @Test
    void a_list_says_who_could_not_take_what_and_why() {
        assertThat(run("dead-letters").output()).contains("dead letters: 0");
        putAside("task-service", 4);
        putAside("gateway", 5);

        Launched list = run("dead-letters", "list");

        assertThat(list.exitCode()).isZero();
        assertThat(list.output())
                .contains("task-service could not take huiyin.petitions.v1-" + PARTITION + "@0: refused: unknown-unit")
                .contains("gateway could not take huiyin.petitions.v1-" + PARTITION)
                .containsPattern("(?m)^0  2")
                .containsPattern("(?m)^1  2")
                .contains("dead letters: 2");
    }

    @Test
    void what_is_replayed_stands_again_where_it_stood_and_is_settled() {
        send(event(Topics.PETITIONS, PARTITION, 4));
        putAside("task-service", 4);

        Launched replay = run("dead-letters", "replay", "0");

        assertThat(replay.exitCode()).isZero();
        assertThat(replay.output()).contains("0 is back on huiyin.petitions.v1-" + PARTITION);
        ConsumerRecord<String, String> again = petitions().getLast();
        assertThat(petitions()).hasSize(2);
        assertThat(again.key()).isEqualTo(ITEM);
        assertThat(again.value()).contains("\"sequence\":4");
        assertThat(again.headers().toArray()).extracting(header -> header.key()).containsExactly("ce_type");
        assertThat(run("dead-letters").output()).contains("dead letters: 0");
        assertThat(run("dead-letters", "replay", "0").exitCode()).isOne();
        assertThat(petitions()).hasSize(2);
    }

    @Test
    void what_a_later_event_has_overtaken_is_settled_without_being_sent() {
        send(event(Topics.PETITIONS, PARTITION, 4));
        send(event(Topics.PETITIONS, PARTITION, 5));
        putAside("task-service", 4);

        Launched replay = run("dead-letters", "replay", "0");

        assertThat(replay.output()).contains("0 is settled: a later event of its item stands on");
        assertThat(petitions()).hasSize(2);
        assertThat(run("dead-letters").output()).contains("dead letters: 0");
    }

    @Test
    void a_number_that_is_none_and_a_word_that_is_none_are_refused() {
        assertThat(run("dead-letters", "replay", "7").output()).contains("There is no dead letter 7");
        assertThat(run("dead-letters", "replay", "all").output()).contains("Write ./huiyin dead-letters list");
        assertThat(run("dead-letters", "replay").exitCode()).isOne();
        assertThat(run("dead-letters", "burn").exitCode()).isOne();
    }

    @Test
    void a_cluster_may_need_settings_of_its_own() throws IOException {
        Path settings = Files.writeString(project.resolve("client.properties"), "security.protocol=SASL_NONSENSE\n");

        Launched list = Launched.run(
                project,
                Map.of(
                        "LANG",
                        "en",
                        "HUIYIN_KAFKA",
                        broker.bootstrapServers(),
                        "HUIYIN_KAFKA_CONFIG",
                        settings.toString()),
                "dead-letters");

        assertThat(list.exitCode()).isOne();
        assertThat(list.output()).contains("The broker cannot be reached");
    }
}
