package org.huiyin.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.huiyin.event.EventCodec;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Marker;
import org.huiyin.event.Topics;
import org.huiyin.testkit.TopicReader;
import org.junit.jupiter.api.Test;

/** What the rest of the world learns on the topic. */
public interface EventContract {
    Duration PATIENCE = Duration.ofSeconds(20);

    TrackedCollection collection();

    @Test
    default void every_change_is_on_the_topic_once_and_in_order() {
        UUID id = collection().registered();
        collection().act(id, "\"1\"", TrackedCollection.newKey()).then().statusCode(201);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                TopicReader.ofThisTest().events(collection().topic(), id))
                        .extracting(ItemEvent::sequence)
                        .containsExactly(1L, 2L));
    }

    @Test
    default void an_event_is_keyed_by_its_item_and_carries_cloudevents_headers() {
        UUID id = collection().registered();

        ConsumerRecord<String, byte[]> found = await().atMost(PATIENCE)
                .until(() -> recordsOf(id), records -> !records.isEmpty())
                .getFirst();

        assertThat(found.partition()).isEqualTo(Topics.partition(id));
        assertThat(header(found, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(found, "ce_type")).isEqualTo(EventCodec.ITEM_CHANGED);
        assertThat(header(found, "ce_id")).isEqualTo(id + "-1");
        assertThat(header(found, "content-type")).isEqualTo("application/json");
    }

    @Test
    default void twins_at_the_same_moment_make_one_event() {
        String key = TrackedCollection.newKey();
        String body = collection().registration().get();
        Callable<Response> twin = () -> collection().register(collection().registrar(), key, body);

        List<Response> responses = AtOnce.run(List.of(twin, twin));

        UUID id = UUID.fromString(responses.getFirst().path("id"));

        collection().act(id, "\"1\"", TrackedCollection.newKey()).then().statusCode(201);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                TopicReader.ofThisTest().events(collection().topic(), id))
                        .extracting(ItemEvent::sequence)
                        .containsExactly(1L, 2L));
    }

    @Test
    default void every_partition_gets_heartbeats() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                TopicReader.ofThisTest().markers(collection().topic()))
                        .extracting(Marker::partition)
                        .contains(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    }

    private List<ConsumerRecord<String, byte[]>> recordsOf(UUID id) {
        return TopicReader.ofThisTest().records(collection().topic()).stream()
                .filter(found -> id.toString().equals(found.key()))
                .toList();
    }

    private static String header(ConsumerRecord<String, byte[]> found, String name) {
        return new String(found.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
