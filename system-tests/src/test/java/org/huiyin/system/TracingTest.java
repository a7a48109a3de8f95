package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.Topics;
import org.huiyin.system.SpanReceiver.Exported;
import org.huiyin.testkit.TopicReader;
import org.junit.jupiter.api.Test;

/** One action is followed from the gateway through service, journal and Kafka to the live stream. */
class TracingTest {
    private static final String CALLER = "b7ad6b7169203331";

    private final String trace = UUID.randomUUID().toString().replace("-", "");
    private final HttpClient client = HttpClient.newHttpClient();
    private final SpanReceiver spans = DemoSystem.spans();

    @Test
    void an_action_is_one_trace_from_the_request_to_the_stream() throws Exception {
        try (InputStream stream = stream()) {
            awaitSnapshot(stream);

            String id = register();

            await().atMost(Duration.ofMinutes(1))
                    .until(() -> spans.trace(trace).stream()
                            .anyMatch(span -> span.name().equals("stream push")));
            assertChain(id);
        }
    }

    private void assertChain(String id) {
        Exported asked = child(CALLER, "gateway", SpanKind.SPAN_KIND_SERVER);
        Exported passedOn = child(asked.id(), "gateway", SpanKind.SPAN_KIND_CLIENT);
        Exported answered = child(passedOn.id(), "petition-service", SpanKind.SPAN_KIND_SERVER);
        Exported written = child(answered.id(), "petition-service", SpanKind.SPAN_KIND_INTERNAL);
        Exported sent = child(written.id(), "petition-service", SpanKind.SPAN_KIND_PRODUCER);
        Exported counted = child(sent.id(), "gateway", SpanKind.SPAN_KIND_CONSUMER);
        Exported emitted = child(counted.id(), "gateway", SpanKind.SPAN_KIND_PRODUCER);
        Exported shown = child(emitted.id(), "gateway", SpanKind.SPAN_KIND_CONSUMER);
        Exported pushed = child(shown.id(), "gateway", SpanKind.SPAN_KIND_INTERNAL);

        assertThat(List.of(asked, passedOn, answered, written, sent, counted, emitted, shown, pushed))
                .extracting(Exported::name)
                .containsExactly(
                        "POST /api/v1/petitions/*",
                        "POST",
                        "POST /api/v1/petitions",
                        "journal write",
                        "send huiyin.petitions.v1",
                        "process huiyin.petitions.v1",
                        "send huiyin.cells.v1",
                        "process huiyin.cells.v1",
                        "stream push");
        assertThat(sent.attributes()).containsEntry("huiyin.item.id", id);
        assertThat(header(id, "ce_traceparent")).isEqualTo("00-" + trace + "-" + written.id() + "-01");
        assertThat(header(id, "traceparent")).isEqualTo("00-" + trace + "-" + sent.id() + "-01");
    }

    private Exported child(String parent, String service, SpanKind kind) {
        List<Exported> found = spans.trace(trace).stream()
                .filter(span -> span.parent().equals(parent) && span.service().equals(service) && span.kind() == kind)
                .toList();
        assertThat(found)
                .as("%s %s after %s in %s", service, kind, parent, spans.trace(trace))
                .hasSize(1);
        return found.getFirst();
    }

    private static String header(String id, String name) {
        return new TopicReader(DemoSystem.system().bootstrapServers())
                .records(Topics.PETITIONS).stream()
                        .filter(sent -> id.equals(sent.key()))
                        .map(sent -> new String(sent.headers().lastHeader(name).value(), StandardCharsets.UTF_8))
                        .findFirst()
                        .orElseThrow();
    }

    private InputStream stream() throws IOException, InterruptedException {
        return client.send(
                        request("leader", "/api/v1/stream?indicator=registered-count&kind=PETITION")
                                .GET()
                                .build(),
                        BodyHandlers.ofInputStream())
                .body();
    }

    private static void awaitSnapshot(InputStream stream) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf("\"answers\"") < 0) {
            int next = stream.read();
            assertThat(next).as("the stream goes on: " + read).isNotNegative();
            read.append((char) next);
        }
    }

    private String register() throws IOException, InterruptedException {
        String category = DemoSystem.as("operator")
                .get("/api/v1/petitions?limit=1")
                .at("/items/0/category")
                .asText();
        HttpResponse<String> answer = client.send(
                request("operator", "/api/v1/petitions")
                        .header("traceparent", "00-" + trace + "-" + CALLER + "-01")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", trace)
                        .POST(BodyPublishers.ofString("""
                                {"title":"路灯不亮","channel":"HOTLINE_12345","petitionKind":"HELP","category":"%s"}
                                """.formatted(category)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.json(answer.body()).get("id").asText();
    }

    private static HttpRequest.Builder request(String role, String path) {
        return HttpRequest.newBuilder(URI.create(DemoSystem.system().gateway() + path))
                .header("Authorization", "Bearer " + DemoSystem.token(role));
    }
}
