package org.huiyin.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that is passed on as it comes and fails when it grows too large; it need not say its length first. */
final class LimitedBody implements ReadStream<Buffer> {
    private final HttpServerRequest body;
    private final long largest;
    private long bytes;
    private @Nullable Handler<Throwable> failureHandler;

    LimitedBody(HttpServerRequest body, long largest) {
        this.body = body;
        this.largest = largest;
    }

    boolean isExceeded() {
        return bytes > largest;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : buffer -> pass(buffer, handler));
        return this;
    }

    private void pass(Buffer buffer, Handler<Buffer> handler) {
        bytes += buffer.length();
        if (!isExceeded()) {
            handler.handle(buffer);
        } else if (failureHandler != null) {
            failureHandler.handle(new IllegalStateException("body larger than " + largest + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failureHandler = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
