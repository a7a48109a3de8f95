package org.huiyin.gateway.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.huiyin.gateway.board.CellBoard;
import org.jboss.logging.Logger;

/** All open streams; one thread looks after them, because a look costs only memory. */
@ApplicationScoped
public class Streams {
    private static final Logger LOG = Logger.getLogger(Streams.class);
    private static final int TICK_MILLISECONDS = 25;
    private static final int TICKS_PER_SECOND = 40;

    private final Set<Subscription> open = ConcurrentHashMap.newKeySet();
    private final CellBoard board;
    private final Clock clock;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("streams").factory());
    private long ticks;

    Streams(CellBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        ticker.scheduleWithFixedDelay(this::tick, TICK_MILLISECONDS, TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
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
        open.forEach(subscription -> {
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
        });
    }
}
