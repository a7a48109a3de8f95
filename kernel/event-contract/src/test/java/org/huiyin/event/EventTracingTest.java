package org.huiyin.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** A record carries its trace on, and what is not traced stays so. */
class EventTracingTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final TraceContext ORIGIN =
            new TraceContext("00-" + TRACE + "-b7ad6b7169203331-01", "vendor=opaque");
    private static final TraceContext OTHER =
            new TraceContext("00-11111111111111111111111111111111-2222222222222222-01", null);

    private final EventTracing tracing = new EventTracing(OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder().build())
            .build());

    private static SpanData data(Span span) {
        return ((ReadableSpan) span).toSpanData();
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Test
    void a_reader_goes_on_where_the_sender_stood() {
        var headers = new RecordHeaders();
        Span sent = tracing.sending(List.of(ORIGIN), Topics.TASKS, headers);

        Span processed = tracing.processing(Topics.TASKS, headers);

        assertThat(data(sent).getName()).isEqualTo("send huiyin.tasks.v1");
        assertThat(data(sent).getKind()).isEqualTo(SpanKind.PRODUCER);
        assertThat(data(sent).getTraceId()).isEqualTo(TRACE);
        assertThat(data(sent).getParentSpanId()).isEqualTo("b7ad6b7169203331");
        assertThat(data(processed).getName()).isEqualTo("process huiyin.tasks.v1");
        assertThat(data(processed).getTraceId()).isEqualTo(TRACE);
        assertThat(data(processed).getParentSpanId()).isEqualTo(data(sent).getSpanId());
        assertThat(text(headers, "tracestate")).isEqualTo("vendor=opaque");
    }

    @Test
    void what_comes_from_several_goes_on_with_the_first_and_names_the_others() {
        Span span = tracing.following(List.of(TraceContext.NONE, ORIGIN, OTHER), "stream push");

        assertThat(data(span).getTraceId()).isEqualTo(TRACE);
        assertThat(data(span).getLinks())
                .extracting(link -> link.getSpanContext().getSpanId())
                .containsExactly("2222222222222222");
        assertThat(EventTracing.after(span).traceparent())
                .isEqualTo("00-" + TRACE + "-" + data(span).getSpanId() + "-01");
    }

    @Test
    void what_nobody_traces_begins_no_trace() {
        var headers = new RecordHeaders();
        headers.add("traceparent", "rubbish".getBytes(StandardCharsets.UTF_8));

        assertThat(tracing.processing(Topics.TASKS, headers).getSpanContext().isValid())
                .isFalse();
        assertThat(tracing.sending(List.of(TraceContext.NONE), Topics.TASKS, headers)
                        .getSpanContext()
                        .isValid())
                .isFalse();
        assertThat(headers.lastHeader("traceparent")).isNull();
        assertThat(TraceContext.current()).isEqualTo(TraceContext.NONE);
    }

    @Test
    void without_an_exporter_the_origin_is_passed_on_as_it_came() {
        var headers = new RecordHeaders();

        new EventTracing(OpenTelemetry.noop())
                .sending(List.of(ORIGIN), Topics.TASKS, headers)
                .end();

        assertThat(text(headers, "traceparent")).isEqualTo(ORIGIN.traceparent());
    }

    @Test
    void the_event_names_the_context_in_which_it_came_about() {
        var headers = new RecordHeaders();

        ORIGIN.addTo(headers);
        TraceContext.NONE.addTo(new RecordHeaders());

        assertThat(text(headers, "ce_traceparent")).isEqualTo(ORIGIN.traceparent());
        assertThat(text(headers, "ce_tracestate")).isEqualTo("vendor=opaque");
    }

    @Test
    void a_state_longer_than_the_standard_asks_for_is_left_out() {
        String longState = "vendor=" + "x".repeat(250) + ",other=" + "y".repeat(250) + ",third=" + "z".repeat(50);
        Span span = Span.wrap(Span.fromContext(new TraceContext(ORIGIN.traceparent(), longState).context())
                .getSpanContext());

        assertThat(EventTracing.after(span)).isEqualTo(new TraceContext(ORIGIN.traceparent(), null));
    }
}
