package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.testkit.Patience.patiently;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.event.Topics;
import org.huiyin.testkit.TopicReader;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Whatever names a petitioner stays in petition-service, and there the petitioner's own data are sealed. The words were
 * planted before all tests and are looked for after them, in all that the system wrote meanwhile.
 */
@Order(Integer.MAX_VALUE)
class PlantedDataTest {
    /** What a span may say. Another attribute is looked at before it is added here. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "client.address",
            "code.function.name",
            "error.type",
            "http.request.body.size",
            "http.request.method",
            "http.response.body.size",
            "http.response.status_code",
            "http.route",
            "huiyin.item.id",
            "huiyin.items",
            "huiyin.stream.updates",
            "messaging.destination.name",
            "messaging.operation.type",
            "messaging.system",
            "network.peer.address",
            "network.peer.port",
            "network.protocol.version",
            "server.address",
            "server.port",
            "url.full",
            "url.path",
            "url.query",
            "url.scheme",
            "user_agent.original");

    private final LaunchedSystem system = DemoSystem.system();
    private final SpanReceiver spans = DemoSystem.spans();
    private final Traces traces = new Traces(system, spans);
    private final PlantedPetition planted = DemoSystem.planted();

    @Test
    void nothing_that_names_a_petitioner_leaves_petition_service() throws Exception {
        awaitEverywhere();

        List<String> words = PlantedPetition.words();
        assertThat(traces.onTopics(words)).isEmpty();
        assertThat(traces.inLogs(words)).isEmpty();
        assertThat(traces.inMetrics(words)).isEmpty();
        assertThat(traces.inSpans(words)).isEmpty();
        assertThat(traces.inDatabase("task", words)).isEmpty();
        assertThat(traces.inDatabase("inspection", words)).isEmpty();
        assertThat(traces.inDatabase("petition", PlantedPetition.SEALED)).isEmpty();
    }

    /** A search that finds nothing proves something only where it would find. */
    @Test
    void what_is_there_is_found() throws Exception {
        awaitEverywhere();

        List<String> known = List.of(planted.id());
        assertThat(traces.onTopics(known)).containsKey(Topics.PETITIONS);
        assertThat(traces.inSpans(known)).containsKeys("gateway", "petition-service");
        assertThat(traces.inLogs(List.of("io.quarkus"))).containsKeys("gateway.log", "petition-service.log");
        assertThat(traces.inMetrics(List.of("huiyin_"))).containsKeys("gateway", "petition-service");
        assertThat(traces.inDatabase("petition", PlantedPetition.IN_WORDS)).isNotEmpty();
    }

    @Test
    void spans_say_what_was_done_and_not_what_was_said() {
        assertThat(spans.spans()).isNotEmpty().allSatisfy(span -> {
            assertThat(span.attributes().keySet()).isSubsetOf(ATTRIBUTES);
            assertThat(span.events()).isZero();
            assertThat(span.status()).isEmpty();
            assertThat(span.attributes().getOrDefault("url.full", "")).doesNotContainPattern("\\?(?!REDACTED$)");
        });
        assertThat(valuesOf("url.query", "client.address", "network.peer.address", "user_agent.original"))
                .containsExactly("REDACTED");
    }

    private Set<String> valuesOf(String... attributes) {
        return spans.spans().stream()
                .flatMap(span -> List.of(attributes).stream()
                        .map(name -> span.attributes().get(name)))
                .filter(value -> value != null)
                .collect(Collectors.toSet());
    }

    private void awaitEverywhere() {
        patiently()
                .until(() -> new TopicReader(system.bootstrapServers())
                        .events(Topics.PETITIONS).stream()
                                .anyMatch(event ->
                                        planted.number().equals(event.number()) && "CLOSED".equals(event.status())));
        patiently()
                .until(() -> spans.spans().stream()
                        .anyMatch(span -> span.name().startsWith("process ")
                                && span.service().equals("gateway")));
    }
}
