package org.huiyin.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What callers know: how many writes were answered with success, and which milestones were tried and reached when. */
final class Acknowledgements {
    private final Clock clock = Clock.systemUTC();
    private final AtomicInteger writes = new AtomicInteger();
    private final Map<Milestone, AtomicInteger> tried = new ConcurrentHashMap<>();
    private final Map<Milestone, Queue<Instant>> reached = new ConcurrentHashMap<>();

    /** The acknowledgement of a write that brings the milestone about. */
    JsonNode of(Milestone milestone, Supplier<JsonNode> write) {
        tried.computeIfAbsent(milestone, any -> new AtomicInteger()).incrementAndGet();
        JsonNode answer = write.get();
        reached.computeIfAbsent(milestone, any -> new ConcurrentLinkedQueue<>()).add(clock.instant());
        return answer;
    }

    void written() {
        writes.incrementAndGet();
    }

    int writes() {
        return writes.get();
    }

    int triedSoFar(Milestone milestone) {
        return tried.getOrDefault(milestone, new AtomicInteger()).get();
    }

    long reachedBefore(Milestone milestone, Instant instant) {
        return reached.getOrDefault(milestone, new ConcurrentLinkedQueue<>()).stream()
                .filter(at -> at.isBefore(instant))
                .count();
    }
}
