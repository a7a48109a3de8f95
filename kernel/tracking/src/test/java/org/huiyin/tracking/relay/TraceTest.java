package org.huiyin.tracking.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.TopicReader;
import org.huiyin.tracking.SpecimenLife;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The trace of a request survives in the outbox and leaves with the event, beside it. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class TraceTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String trace = UUID.randomUUID().toString().replace("-", "");

    private Map<String, String> headers() {
        return Map.of("traceparent", "00-" + trace + "-b7ad6b7169203331-01", "tracestate", "vendor=opaque");
    }

    private static List<ConsumerRecord<String, byte[]>> sent(String id) {
        return TopicReader.ofThisTest().records(Topics.TASKS).stream()
                .filter(one -> id.equals(one.key()))
                .toList();
    }

    private static @Nullable String text(ConsumerRecord<String, byte[]> sent, String name) {
        Header header = sent.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Test
    void an_event_carries_the_trace_of_the_request_that_brought_it() {
        String id = SpecimenLife.registered(headers());

        ConsumerRecord<String, byte[]> sent = await().atMost(PATIENCE)
                .until(() -> sent(id), records -> records.size() == 1)
                .getFirst();

        assertThat(text(sent, "ce_traceparent")).matches("00-" + trace + "-[0-9a-f]{16}-01");
        assertThat(text(sent, "traceparent"))
                .matches("00-" + trace + "-[0-9a-f]{16}-01")
                .isNotEqualTo(text(sent, "ce_traceparent"));
        assertThat(text(sent, "ce_tracestate")).isEqualTo("vendor=opaque");
        assertThat(new String(sent.value(), StandardCharsets.UTF_8)).doesNotContain(trace, "opaque");
        SpecimenLife.verified(id).body("verified", equalTo(true));
    }

    @Test
    void the_rows_of_an_import_belong_to_no_trace() {
        String id = SpecimenLife.imported("TRACED", headers());

        List<ConsumerRecord<String, byte[]>> sent =
                await().atMost(PATIENCE).until(() -> sent(id), records -> !records.isEmpty());

        assertThat(sent).allSatisfy(one -> {
            assertThat(text(one, "ce_traceparent")).isNull();
            assertThat(text(one, "traceparent")).isNull();
        });
    }
}
