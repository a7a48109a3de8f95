package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a caller says and is does not stand in a span. */
class SpanPrivacyTest {
    private final SdkTracerProvider provider =
            SdkTracerProvider.builder().addSpanProcessor(new SpanPrivacy()).build();

    private Map<String, String> attributes(Map<String, String> given) {
        var attributes = Attributes.builder();
        given.forEach(attributes::put);
        Span span = provider.get("test")
                .spanBuilder("GET")
                .setAllAttributes(attributes.build())
                .startSpan();
        return ((ReadableSpan) span)
                .toSpanData().getAttributes().asMap().entrySet().stream()
                        .collect(Collectors.toMap(
                                (Map.Entry<AttributeKey<?>, Object> one) ->
                                        one.getKey().getKey(),
                                one -> one.getValue().toString()));
    }

    @Test
    void neither_the_query_nor_the_client_stands_in_a_span_of_a_server() {
        assertThat(attributes(Map.of(
                        "url.path", "/api/v1/petitions",
                        "url.query", "q=张三",
                        "client.address", "10.1.2.3",
                        "network.peer.address", "10.1.2.3",
                        "user_agent.original", "Of A Person/1.0")))
                .isEqualTo(Map.of(
                        "url.path", "/api/v1/petitions",
                        "url.query", "REDACTED",
                        "client.address", "REDACTED",
                        "network.peer.address", "REDACTED",
                        "user_agent.original", "REDACTED"));
    }

    @Test
    void the_address_that_a_client_asks_loses_its_query_alone() {
        assertThat(attributes(Map.of("url.full", "http://service:8082/api/v1/petitions?q=张三&limit=5")))
                .isEqualTo(Map.of("url.full", "http://service:8082/api/v1/petitions?REDACTED"));
        assertThat(attributes(Map.of("url.full", "http://service:8082/api/v1/petitions")))
                .isEqualTo(Map.of("url.full", "http://service:8082/api/v1/petitions"));
    }
}
