package org.huiyin.event;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import java.util.List;
import org.apache.kafka.common.header.Headers;

/**
 * The spans of records on their way, named after the semantic conventions for messaging. What nobody traces begins no
 * trace here: its spans are without effect and its records without header.
 */
public final class EventTracing {
    /** The attribute of a span that names the item it is about. */
    public static final String ITEM_ID = "huiyin.item.id";

    private final Tracer tracer;

    public EventTracing(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("org.huiyin.event");
    }

    /**
     * Begins to send; the record's headers tell its readers where to go on.
     *
     * @param origins what the record comes from: it goes on with the first that is traced, and names the others
     * @return to be ended when the broker has the record
     */
    public Span sending(List<TraceContext> origins, String topic, Headers headers) {
        Span span = begin(SpanKind.PRODUCER, "send", origins, topic);
        TraceContext hop = TraceContext.of(span);
        TraceContext.put(headers, TraceContext.TRACEPARENT, hop.traceparent());
        TraceContext.put(headers, TraceContext.TRACESTATE, hop.tracestate());
        return span;
    }

    /** Begins to work on a record of another's. @return to be ended when it is done */
    public Span processing(String topic, Headers headers) {
        return begin(SpanKind.CONSUMER, "process", List.of(TraceContext.of(headers)), topic);
    }

    /** Begins something else that comes from records. @return to be ended when it is done */
    public Span following(List<TraceContext> origins, String name) {
        return begin(SpanKind.INTERNAL, name, origins);
    }

    private Span begin(SpanKind kind, String operation, List<TraceContext> origins, String topic) {
        Span span = begin(kind, operation + " " + topic, origins);
        span.setAttribute("messaging.system", "kafka");
        span.setAttribute("messaging.operation.type", operation);
        span.setAttribute("messaging.destination.name", topic);
        return span;
    }

    private Span begin(SpanKind kind, String name, List<TraceContext> origins) {
        List<TraceContext> traced =
                origins.stream().filter(TraceContext::isTraced).toList();
        if (traced.isEmpty()) {
            return Span.getInvalid();
        }
        SpanBuilder span = tracer.spanBuilder(name)
                .setSpanKind(kind)
                .setParent(traced.getFirst().context());
        traced.stream()
                .skip(1)
                .forEach(other -> span.addLink(Span.fromContext(other.context()).getSpanContext()));
        return span.startSpan();
    }

    /** In which the span's own successors go on. */
    public static TraceContext after(Span span) {
        return TraceContext.of(span);
    }
}
