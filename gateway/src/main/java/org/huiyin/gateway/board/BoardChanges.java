package org.huiyin.gateway.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.huiyin.event.TraceContext;

/** From where the board's last changes came, until a stream shows them or they are no news any more. */
@ApplicationScoped
public class BoardChanges {
    private static final int MOST = 16;
    /** Streams show a change within a quarter of a second, or it does not concern them. */
    private static final Duration NEWS = Duration.ofSeconds(1);

    private final Clock clock;
    private final Deque<Change> changes = new ArrayDeque<>();

    private record Change(Instant at, TraceContext origin) {}

    public BoardChanges(Clock clock) {
        this.clock = clock;
    }

    /** What nobody traces is not kept. */
    synchronized void add(TraceContext origin) {
        if (origin.isTraced()) {
            changes.addLast(new Change(clock.instant(), origin));
            if (changes.size() > MOST) {
                changes.removeFirst();
            }
        }
    }

    /** Hands over the latest changes, the oldest of them first, once. */
    public synchronized List<TraceContext> take() {
        Instant old = clock.instant().minus(NEWS);
        List<TraceContext> latest = changes.stream()
                .filter(change -> change.at().isAfter(old))
                .map(Change::origin)
                .toList();
        changes.clear();
        return latest;
    }
}
