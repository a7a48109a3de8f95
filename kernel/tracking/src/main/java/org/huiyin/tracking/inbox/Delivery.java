package org.huiyin.tracking.inbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.huiyin.event.EventCodec;
import org.huiyin.event.EventTracing;
import org.huiyin.event.ItemEvent;
import org.huiyin.web.ItemInLogs;
import org.jboss.logging.MDC;

/** Brings one record of a topic to the subscriptions that follow the topic, a transaction each. */
@ApplicationScoped
class Delivery {
    private final List<Subscription> subscriptions;
    private final Inbox inbox;
    private final EventTracing tracing;

    Delivery(@All List<Subscription> subscriptions, Inbox inbox, OpenTelemetry telemetry) {
        this.subscriptions = subscriptions;
        this.inbox = inbox;
        this.tracing = new EventTracing(telemetry);
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
                    .forEach(subscription -> traced(kafkaRecord, event, () -> deliver(subscription, event)));
        }
    }

    /** What it does and logs belongs to the item, and to the trace that the record goes on with. */
    private void traced(ConsumerRecord<byte[], byte[]> kafkaRecord, ItemEvent event, Runnable work) {
        Span span = tracing.processing(kafkaRecord.topic(), kafkaRecord.headers());
        span.setAttribute(EventTracing.ITEM_ID, event.id().toString());
        MDC.put(ItemInLogs.MDC_KEY, event.id().toString());
        try {
            Context.current().with(span).wrap(work).run();
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            MDC.remove(ItemInLogs.MDC_KEY);
            span.end();
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
