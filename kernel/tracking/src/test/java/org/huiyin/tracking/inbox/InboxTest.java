package org.huiyin.tracking.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.huiyin.event.DeadLetterHeaders;
import org.huiyin.event.Dimensions;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Link;
import org.huiyin.event.Phase;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.ToldItem;
import org.huiyin.testkit.TopicReader;
import org.huiyin.tracking.SpecimenLife;
import org.junit.jupiter.api.Test;

/** What other services say is taken once, in order, and stops at nothing. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class InboxTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    Listener listener;

    @Inject
    InboxLoop loop;

    @Inject
    Inbox inbox;

    @Inject
    MeterRegistry metrics;

    private UUID item() {
        UUID id = UUID.randomUUID();
        listener.listenTo(id);
        return id;
    }

    private void awaitTaken(UUID item, Long... sequences) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(listener.taken(item)).containsExactly(sequences));
    }

    private static List<ConsumerRecord<String, byte[]>> deadLetters(String key) {
        return TopicReader.ofThisTest().records(Topics.DEAD_LETTERS).stream()
                .filter(letter -> key.equals(letter.key()))
                .toList();
    }

    @Test
    void what_is_repeated_or_comes_late_is_taken_no_more() {
        UUID item = item();
        TaskTopic.tell(item, 1, Phase.OPEN);
        TaskTopic.tell(item, 1, Phase.OPEN);
        TaskTopic.tell(item, 4, Phase.OPEN);
        TaskTopic.tell(item, 3, Phase.OPEN);
        TaskTopic.tell(item, 4, Phase.OPEN);

        TaskTopic.tell(item, 5, Phase.DONE);

        awaitTaken(item, 1L, 4L, 5L);
    }

    @Test
    void of_two_readers_at_once_one_takes_an_event() {
        var event = new ToldItem(UUID.randomUUID(), "TASK", "DB-2026-000001", "督查", Dimensions.ofUnit("620302"))
                .state(1, Phase.OPEN);

        var one = CompletableFuture.supplyAsync(() -> isNews(event));
        var other = CompletableFuture.supplyAsync(() -> isNews(event));

        assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(true, false);
    }

    private boolean isNews(ItemEvent event) {
        return QuarkusTransaction.requiringNew().call(() -> inbox.isNews("race", event));
    }

    @Test
    void what_cannot_be_taken_is_put_aside_and_what_comes_after_it_is_taken() {
        UUID refused = UUID.randomUUID();
        listener.refuse(refused);
        TaskTopic.tell(refused, 1, Phase.OPEN);
        UUID next = item();

        TaskTopic.tell(next, 1, Phase.OPEN);

        awaitTaken(next, 1L);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deadLetters(refused.toString())).hasSize(1));
        ConsumerRecord<String, byte[]> letter = deadLetters(refused.toString()).getFirst();
        assertThat(header(letter, DeadLetterHeaders.REASON)).isEqualTo("failed: IllegalStateException");
        assertThat(header(letter, DeadLetterHeaders.READER)).isEqualTo("specimen-service");
        assertThat(header(letter, DeadLetterHeaders.TOPIC)).isEqualTo(Topics.TASKS);
        assertThat(header(letter, DeadLetterHeaders.PARTITION)).isEqualTo(Integer.toString(Topics.partition(refused)));
        assertThat(header(letter, "ce_id")).isEqualTo(refused + "-1");
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return DeadLetterHeaders.text(letter.headers(), name);
    }

    @Test
    void what_was_put_aside_is_taken_when_it_comes_again() {
        UUID item = UUID.randomUUID();
        listener.refuse(item);
        TaskTopic.tell(item, 1, Phase.OPEN);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deadLetters(item.toString())).hasSize(1));
        listener.heal(item);

        TaskTopic.tell(item, 1, Phase.OPEN);

        awaitTaken(item, 1L);
    }

    @Test
    void what_is_no_event_is_put_aside() {
        String key = "foreign-" + UUID.randomUUID();

        TaskTopic.sendUnreadable(key);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deadLetters(key)).hasSize(1));
        assertThat(header(deadLetters(key).getFirst(), DeadLetterHeaders.REASON))
                .isEqualTo("unreadable: IllegalArgumentException");
    }

    @Test
    void what_becomes_of_its_task_is_recorded_at_the_item() {
        String id = SpecimenLife.escalated();
        UUID task = UUID.fromString(SpecimenLife.present(id).extract().path("links[0].id"));
        Link from = new Link(Link.Type.RAISED_FROM, "SPECIMEN", UUID.fromString(id));

        TaskTopic.tell(task, 1, Phase.OPEN, from);
        TaskTopic.tell(task, 2, Phase.OPEN, from);
        TaskTopic.tell(task, 3, Phase.DONE, from);
        TaskTopic.tell(task, 3, Phase.DONE, from);
        TaskTopic.tell(task, 4, Phase.OPEN, from);
        TaskTopic.tell(task, 5, Phase.EXCLUDED, from);

        await().atMost(PATIENCE)
                .untilAsserted(() -> SpecimenLife.present(id).body("links[0].phase", equalTo("EXCLUDED")));
        SpecimenLife.present(id)
                .body("links", hasSize(1))
                .body("links[0].number", equalTo("DB-2026-000007"))
                .body("status", equalTo("IN_PROGRESS"));
        SpecimenLife.verified(id)
                .body("verified", equalTo(true))
                .body(
                        "items.action",
                        contains(
                                "REGISTER",
                                "ASSIGN",
                                "SIGN",
                                "ESCALATE",
                                "TASK_RAISED",
                                "TASK_OPENED",
                                "TASK_CLOSED",
                                "TASK_OPENED",
                                "TASK_CANCELLED"))
                .body("items[6].actor.role", equalTo("system"))
                .body("items[6].detail.number", equalTo("DB-2026-000007"));
    }

    @Test
    void how_far_behind_it_is_can_be_seen() {
        UUID item = item();
        TaskTopic.tell(item, 1, Phase.OPEN);

        awaitTaken(item, 1L);

        await().atMost(PATIENCE)
                .until(() -> metrics.get("huiyin.inbox.lag").gauge().value() == 0);
        assertThat(loop.healthy()).isTrue();
        assertThat(metrics.get("huiyin.inbox.dead.letters").counter().count()).isNotNegative();
    }
}
