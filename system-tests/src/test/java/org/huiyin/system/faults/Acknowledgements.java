package org.huiyin.system.faults;

import java.time.Clock;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What callers know: which writes were answered with success, and how many petitions they tried to register. */
final class Acknowledgements {
    private final Clock clock = Clock.systemUTC();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger petitionsTried = new AtomicInteger();
    private final Queue<Instant> petitions = new ConcurrentLinkedQueue<>();

    void petitionTried() {
        petitionsTried.incrementAndGet();
    }

    void petitionRegistered() {
        petitions.add(clock.instant());
    }

    void written() {
        writes.incrementAndGet();
    }

    int writes() {
        return writes.get();
    }

    int petitionsTriedSoFar() {
        return petitionsTried.get();
    }

    long petitionsRegisteredBefore(Instant instant) {
        return petitions.stream().filter(at -> at.isBefore(instant)).count();
    }
}
