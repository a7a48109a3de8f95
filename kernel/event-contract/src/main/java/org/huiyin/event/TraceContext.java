package org.huiyin.event;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The W3C trace context in which something happened, as text that can be stored and sent.
 *
 * @param traceparent version, trace id, span id and flags; null where nothing is traced
 * @param tracestate what tracing systems add to it; null where they add nothing
 * @see <a href="https://www.w3.org/TR/trace-context/">Trace Context</a>
 */
public record TraceContext(
        @Nullable String traceparent, @Nullable String tracestate) {
    /** Nothing is traced. */
    public static final TraceContext NONE = new TraceContext(null, null);

    static final String TRACEPARENT = "traceparent";
    static final String TRACESTATE = "tracestate";
    /** Characters; the standard asks that at least as many are passed on. */
    private static final int LONGEST_STATE = 512;

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final TextMapGetter<Map<String, String>> FIELDS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    };

    /** Of what the present thread works for. */
    public static TraceContext current() {
        return of(Context.current());
    }

    static TraceContext of(Span span) {
        return of(Context.root().with(span));
    }

    private static TraceContext of(Context context) {
        Map<String, String> fields = new HashMap<>();
        W3C.inject(context, fields, (carrier, key, value) -> {
            if (carrier != null) {
                carrier.put(key, value);
            }
        });
        String state = fields.get(TRACESTATE);
        return new TraceContext(
                fields.get(TRACEPARENT), state == null || state.length() > LONGEST_STATE ? null : state);
    }

    /** Of a record that was sent; a header that is none of the standard's counts as missing. */
    static TraceContext of(Headers headers) {
        return new TraceContext(text(headers, TRACEPARENT), text(headers, TRACESTATE));
    }

    /** Whether there is a trace to go on with. */
    public boolean isTraced() {
        return traceparent != null
                && Span.fromContext(context()).getSpanContext().isValid();
    }

    /** In which a span goes on where this one stands. */
    Context context() {
        Map<String, String> fields = new HashMap<>();
        if (traceparent != null) {
            fields.put(TRACEPARENT, traceparent);
        }
        if (tracestate != null) {
            fields.put(TRACESTATE, tracestate);
        }
        return W3C.extract(Context.root(), fields, FIELDS);
    }

    /**
     * Puts it into the headers as the attributes of CloudEvents' distributed tracing extension: the context in which the
     * event came about, the same however often it is sent.
     */
    public void addTo(Headers headers) {
        put(headers, "ce_" + TRACEPARENT, traceparent);
        put(headers, "ce_" + TRACESTATE, tracestate);
    }

    static void put(Headers headers, String name, @Nullable String value) {
        headers.remove(name);
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
