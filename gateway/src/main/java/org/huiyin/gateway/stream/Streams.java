package org.huiyin.gateway.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.huiyin.event.EventTracing;
import org.huiyin.gateway.board.BoardChanges;
import org.huiyin.gateway.board.CellBoard;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** All open streams; one thread looks after them, because a look costs only memory. */
@ApplicationScoped
public class Streams {
    private static final Logger LOG = Logger.getLogger(Streams.class);
    private static final int TICK_MILLISECONDS = 25;
    private static final int TICKS_PER_SECOND = 40;

    private final Set<Subscription> open = ConcurrentHashMap.newKeySet();
    private final CellBoard board;
    private final BoardChanges changes;
    private final Clock clock;
    private final EventTracing tracing;
    private final Counter updates;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("streams").factory());
    private long ticks;

    private @Nullable Future<?> ticking;

    Streams(CellBoard board, BoardChanges changes, Clock clock, OpenTelemetry telemetry, MeterRegistry metrics) {
        this.board = board;
        this.changes = changes;
        this.clock = clock;
        this.tracing = new EventTracing(telemetry);
        this.updates = Counter.builder("huiyin.stream.updates")
                .description("Times that numbers which changed were sent to a client")
                .register(metrics);
        Gauge.builder("huiyin.stream.clients", open, Set::size)
                .description("Open live streams")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        ticking = ticker.scheduleWithFixedDelay(
                this::tickAgain, TICK_MILLISECONDS, TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** A tick that failed does not end the ones after it, as the scheduler would have it. */
    private void tickAgain() {
        try {
            tick();
        } catch (RuntimeException e) {
            LOG.error("a tick of the live streams failed; the next one follows", e);
        }
    }

    /** Clients come back elsewhere, while those who have come back show what moves. */
    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        open.forEach(Subscription::giveUp);
    }

    void stop(@Observes ShutdownEvent event) {
        if (ticking != null) {
            ticking.cancel(false);
        }
        ticker.shutdownNow();
    }

    void add(Subscription subscription) {
        open.add(subscription);
    }

    void remove(Subscription subscription) {
        open.remove(subscription);
    }

    void tick() {
        Instant now = clock.instant();
        long version = board.version();
        boolean everySecond = ++ticks % TICKS_PER_SECOND == 0;
        long sent = open.stream()
                .mapToLong(subscription -> serve(subscription, now, version, everySecond))
                .sum();
        if (sent > 0) {
            updates.increment((double) sent);
            trace(sent);
        }
    }

    /** @return how many updates it was sent */
    private long serve(Subscription subscription, Instant now, long version, boolean everySecond) {
        long before = subscription.updates();
        try {
            if (!subscription.tick(now, version)) {
                open.remove(subscription);
            } else if (everySecond) {
                subscription.lookAgain(now);
            }
        } catch (RuntimeException e) {
            LOG.warn("a stream is given up", e);
            open.remove(subscription);
            subscription.giveUp();
        }
        return subscription.updates() - before;
    }

    /** One span for all clients: a thousand that show the same change would say the same a thousand times. */
    private void trace(long sent) {
        Span span = tracing.following(changes.take(), "stream push");
        span.setAttribute("huiyin.stream.updates", sent);
        span.end();
    }
}
