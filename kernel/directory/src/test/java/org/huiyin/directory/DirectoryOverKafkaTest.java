package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huiyin.testkit.Patience.patiently;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.DirectoryRecord.Policy;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.event.Topics;
import org.huiyin.platform.LocalKafka;
import org.huiyin.platform.TopicFile;
import org.huiyin.testkit.TestDirectory;
import org.huiyin.web.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One broker, one topic, one story from the empty topic to a stopped broker. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DirectoryOverKafkaTest {
    private static final Unit ANOTHER = new Unit("620302-J02-01", "620302-J02", "另一社区", "COMMUNITY", true);
    private static final List<DirectoryRecord> REAL = TestDirectory.real().entries();

    private static LocalKafka broker;
    private final List<Directory> started = new ArrayList<>();

    @BeforeAll
    static void start() {
        broker = LocalKafka.throwAway();
        TopicFile.ofTheProduct().apply(broker.bootstrapServers());
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @AfterEach
    void stop() {
        started.forEach(directory -> directory.stop(new ShutdownEvent()));
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", broker.bootstrapServers(), "group.id", "ignored");
    }

    private Directory directory() {
        var directory = new Directory(settings(), Clock.systemUTC());
        directory.start(new StartupEvent());
        started.add(directory);
        return directory;
    }

    private static List<DirectoryRecord> with(DirectoryRecord... more) {
        var entries = new ArrayList<>(REAL);
        entries.addAll(List.of(more));
        return entries;
    }

    private static void awaitVersion(Directory directory, long version) {
        patiently().ignoreExceptions().until(() -> directory.copy().version() == version);
    }

    @Test
    @Order(1)
    void an_empty_topic_is_no_directory() {
        Directory directory = directory();

        HealthCheckResponse health = new DirectoryReadiness(directory).call();

        assertThat(catchThrowableOfType(ProblemException.class, directory::copy).type())
                .isEqualTo(DirectoryProblem.DIRECTORY_NOT_LOADED);
        assertThat(health.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(health.getData().orElseThrow()).containsEntry("missing", "manifest");
    }

    @Test
    @Order(2)
    void what_is_published_arrives_in_every_copy() {
        Directory early = directory();

        int sent = new DirectoryPublisher(settings()).publish(REAL);

        assertThat(sent).isEqualTo(111 + 71 + 7 + 1);
        awaitVersion(early, 1);
        Directory late = directory();
        awaitVersion(late, 1);
        assertThat(late.copy().units().all()).hasSize(111);
        assertThat(new DirectoryReadiness(late).call().getData().orElseThrow()).containsEntry("version", 1L);
    }

    @Test
    @Order(3)
    void the_same_again_sends_nothing() {
        int sent = new DirectoryPublisher(settings()).publish(REAL);

        assertThat(sent).isZero();
    }

    @Test
    @Order(4)
    void only_what_differs_is_sent_with_a_new_manifest() {
        Directory directory = directory();
        awaitVersion(directory, 1);

        int sent = new DirectoryPublisher(settings()).publish(with(ANOTHER));

        assertThat(sent).isEqualTo(2);
        awaitVersion(directory, 2);
        assertThat(directory.copy().units().unit("620302-J02-01")).contains(ANOTHER);
    }

    @Test
    @Order(5)
    void what_is_gone_is_removed() {
        Directory directory = directory();
        awaitVersion(directory, 2);

        int sent = new DirectoryPublisher(settings()).publish(REAL);

        assertThat(sent).isEqualTo(2);
        awaitVersion(directory, 3);
        assertThat(directory.copy().units().unit("620302-J02-01")).isEmpty();
    }

    @Test
    @Order(6)
    void records_of_a_later_version_and_rubbish_are_passed_over() {
        send("later:x", "{\"type\":\"LATER\",\"id\":\"x\"}");
        send("unit:rubbish", "rubbish");

        Directory directory = directory();

        awaitVersion(directory, 3);
        assertThat(directory.copy().units().all()).hasSize(111);
    }

    @Test
    @Order(7)
    void a_directory_that_is_no_tree_leaves_the_copy_before() {
        var reader = new DirectoryReader(DirectoryTopic.consumers(settings()), Clock.systemUTC());
        Thread.ofPlatform().daemon().start(reader);
        patiently().until(() -> reader.copy() != null);

        new DirectoryPublisher(settings()).publish(with(new Unit("620402", null, "另一区", "DISTRICT", true)));

        patiently().until(() -> reader.missing().toString().contains("one root expected"));
        assertThat(reader.copy()).extracting(DirectoryCopy::version).isEqualTo(3L);
        reader.end();
    }

    @Test
    @Order(8)
    void a_directory_that_is_no_tree_on_some_day_leaves_the_copy_before() {
        new DirectoryPublisher(settings()).publish(REAL);
        var reader = new DirectoryReader(DirectoryTopic.consumers(settings()), Clock.systemUTC());
        Thread.ofPlatform().daemon().start(reader);
        patiently().until(() -> reader.copy() != null);
        var closed = new Unit(
                "620302-K01", "620302", "撤销的街道", "STREET", true, null, LocalDate.of(2030, 1, 1), null, List.of());
        var left = new Unit("620302-K01-01", "620302-K01", "留下的社区", "COMMUNITY", true);

        new DirectoryPublisher(settings()).publish(with(closed, left));

        patiently().until(() -> reader.missing().toString().contains("does not exist on 2030-01-01"));
        assertThat(reader.copy()).extracting(DirectoryCopy::version).isEqualTo(5L);
        reader.end();
    }

    @Test
    @Order(9)
    void policies_come_beside_the_directory_and_each_service_keeps_its_own() {
        Directory directory = directory();
        var publisher = new DirectoryPublisher(settings());
        publisher.publish(REAL);
        awaitVersion(directory, 7);

        assertThat(publisher.publishPolicies("a", List.of(policy("a", 1, "x"), policy("a", 2, "w"))))
                .isEqualTo(2);
        assertThat(publisher.publishPolicies("b", List.of(policy("b", 1, "x")))).isOne();

        patiently()
                .untilAsserted(() -> assertThat(directory.copy().policies())
                        .extracting(Policy::key)
                        .containsExactly("policy:a:x", "policy:a:w", "policy:b:x"));
        assertThat(publisher.publish(REAL)).isZero();
        assertThat(publisher.publishPolicies("a", List.of(policy("a", 1, "w")))).isEqualTo(2);
        patiently()
                .untilAsserted(() -> assertThat(directory.copy().policies())
                        .extracting(Policy::key)
                        .containsExactly("policy:a:w", "policy:b:x"));
        assertThat(directory.copy().version()).isEqualTo(7);
    }

    private static Policy policy(String service, int position, String id) {
        return new Policy(
                service,
                position,
                id,
                "COMPLETION",
                Map.of(),
                30,
                "NATURAL_DAYS",
                "NONE",
                1,
                LocalDate.of(2026, 1, 1),
                null,
                "本地做法");
    }

    @Test
    @Order(10)
    void the_copy_stays_when_the_broker_goes() {
        new DirectoryPublisher(settings()).publish(REAL);
        Directory directory = directory();
        awaitVersion(directory, 7);

        broker.close();

        assertThat(directory.copy().version()).isEqualTo(7);
        assertThat(new DirectoryReadiness(directory).call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    }

    private static void send(String key, String value) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", (Object) broker.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.DIRECTORY, 0, key, value.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
