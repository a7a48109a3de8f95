package org.huiyin.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the spans that applications export by OTLP over HTTP, and keeps them all; it ends with the test JVM. */
final class SpanReceiver {
    private static final HexFormat HEX = HexFormat.of();

    private final HttpServer server;
    private final Queue<Exported> spans = new ConcurrentLinkedQueue<>();

    /**
     * A span as it was exported.
     *
     * @param service that made it
     * @param text everything that it says
     */
    record Exported(
            String service,
            String traceId,
            String id,
            String parent,
            String name,
            Span.SpanKind kind,
            Map<String, String> attributes,
            int events,
            String status,
            String text) {
        private static Exported of(String service, Span span) {
            return new Exported(
                    service,
                    HEX.formatHex(span.getTraceId().toByteArray()),
                    HEX.formatHex(span.getSpanId().toByteArray()),
                    HEX.formatHex(span.getParentSpanId().toByteArray()),
                    span.getName(),
                    span.getKind(),
                    texts(span.getAttributesList()),
                    span.getEventsCount(),
                    span.getStatus().getMessage(),
                    span.toByteString().toString(StandardCharsets.UTF_8));
        }
    }

    SpanReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", this::receive);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** All spans so far. */
    List<Exported> spans() {
        return List.copyOf(spans);
    }

    /** Those of one trace. */
    List<Exported> trace(String traceId) {
        return spans.stream().filter(span -> span.traceId().equals(traceId)).toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
            request.getResourceSpansList().stream()
                    .flatMap(SpanReceiver::exported)
                    .forEach(spans::add);
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static Stream<Exported> exported(ResourceSpans resource) {
        String service = texts(resource.getResource().getAttributesList()).getOrDefault("service.name", "");
        return resource.getScopeSpansList().stream()
                .flatMap(scope -> scope.getSpansList().stream())
                .map(span -> Exported.of(service, span));
    }

    private static Map<String, String> texts(List<KeyValue> attributes) {
        return attributes.stream().collect(Collectors.toMap(KeyValue::getKey, attribute -> switch (attribute
                .getValue()
                .getValueCase()) {
            case STRING_VALUE -> attribute.getValue().getStringValue();
            case INT_VALUE -> Long.toString(attribute.getValue().getIntValue());
            case BOOL_VALUE, DOUBLE_VALUE, ARRAY_VALUE, KVLIST_VALUE, BYTES_VALUE, VALUE_NOT_SET ->
                attribute.getValue().toString();
        }));
    }
}
