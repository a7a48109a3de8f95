package org.huiyin.gateway.stream;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import org.huiyin.gateway.board.SourceState;
import org.huiyin.gateway.indicator.Answer;

/** Writes events as the HTTP response of one stream. */
record SseOutlet(Sse sse, MultiEmitter<? super OutboundSseEvent> emitter) implements Subscription.Outlet {
    /** The data of snapshot and values. */
    public record Values(List<Answer> answers) {}

    /** The data of status. */
    public record Sources(List<SourceState> sources) {}

    @Override
    public void snapshot(Subscription.Shown shown) {
        emit("snapshot", shown, new Values(shown.answers()));
    }

    @Override
    public void values(Subscription.Shown shown) {
        emit("values", shown, new Values(shown.answers()));
    }

    @Override
    public void status(Subscription.Shown shown) {
        emit("status", shown, new Sources(shown.sources()));
    }

    @Override
    public void heartbeat() {
        emitter.emit(sse.newEventBuilder().comment("heartbeat").build());
    }

    @Override
    public void end() {
        emitter.complete();
    }

    private void emit(String name, Subscription.Shown shown, Object data) {
        emitter.emit(sse.newEventBuilder()
                .name(name)
                .id(shown.position().encoded())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data)
                .build());
    }
}
