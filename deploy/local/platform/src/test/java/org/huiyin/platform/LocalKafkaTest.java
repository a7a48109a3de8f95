package org.huiyin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {
    private static final String TOPIC = "letters";

    @TempDir
    Path directory;

    @Test
    void records_survive_a_stop_and_a_start() throws Exception {
        try (LocalKafka first = LocalKafka.durable(directory, 0)) {
            createTopic(first.bootstrapServers());
            send(first.bootstrapServers(), "one");
        }

        try (LocalKafka second = LocalKafka.durable(directory, 0)) {
            send(second.bootstrapServers(), "two");

            assertThat(values(second.bootstrapServers(), 2)).containsExactly("one", "two");
        }
    }

    @Test
    void a_process_of_its_own_keeps_what_it_acknowledged_when_it_is_killed() throws Exception {
        int port = FreePort.any();
        Process killed = broker(port);
        createTopic("127.0.0.1:" + port);
        send("127.0.0.1:" + port, "one");
        killed.destroyForcibly().waitFor();

        Process started = broker(port);

        assertThat(values("127.0.0.1:" + port, 1)).containsExactly("one");
        started.destroy();
        assertThat(started.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void topics_are_never_created_by_using_them() {
        try (LocalKafka kafka = LocalKafka.throwAway();
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            assertThatThrownBy(() ->
                            admin.describeTopics(List.of(TOPIC)).allTopicNames().get())
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    private Process broker(int port) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerMain.class.getName(),
                        directory.toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(new File(directory.getParent().toFile(), directory.getFileName() + ".log"))
                .start();
    }

    private static void createTopic(String bootstrapServers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private static void send(String bootstrapServers, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "key", value)).get();
        }
    }

    private static List<String> values(String bootstrapServers, int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<String> found = new ArrayList<>();
            for (int polls = 0; polls < 60 && found.size() < count; polls++) {
                StreamSupport.stream(consumer.poll(Duration.ofSeconds(1)).spliterator(), false)
                        .forEach(received -> found.add(received.value()));
            }
            return found;
        }
    }
}
