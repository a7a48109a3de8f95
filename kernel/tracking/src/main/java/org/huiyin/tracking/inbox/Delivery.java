package org.huiyin.tracking.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.huiyin.event.EventCodec;
import org.huiyin.event.ItemEvent;

/** Brings one record of a topic to the subscriptions that follow the topic, a transaction each. */
@ApplicationScoped
class Delivery {
    private final List<Subscription> subscriptions;
    private final Inbox inbox;

    Delivery(@Any Instance<Subscription> subscriptions, Inbox inbox) {
        this.subscriptions = subscriptions.stream().toList();
        this.inbox = inbox;
    }

    Set<String> topics() {
        return subscriptions.stream()
                .flatMap(subscription -> subscription.topics().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws EventCodec.UnreadableRecordException if it is nothing of the contract */
    void deliver(ConsumerRecord<byte[], byte[]> kafkaRecord) {
        byte[] key = kafkaRecord.key();
        String name = key == null ? null : new String(key, StandardCharsets.UTF_8);
        if (EventCodec.read(name, kafkaRecord.headers(), kafkaRecord.value()) instanceof ItemEvent event) {
            subscriptions.stream()
                    .filter(subscription -> subscription.topics().contains(kafkaRecord.topic()))
                    .filter(subscription -> subscription.concerns(event))
                    .forEach(subscription -> deliver(subscription, event));
        }
    }

    private void deliver(Subscription subscription, ItemEvent event) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (inbox.isNews(subscription.name(), event)) {
                subscription.take(event);
            }
        });
    }
}
