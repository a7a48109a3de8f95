package org.huiyin.system.assembled;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.system.Api;
import org.huiyin.system.SamplePetition;

/**
 * Callers who come at a fixed pace, whether those before them have been answered or not. Every eleventh registers a
 * petition, the others read what is there. What is not answered as it should be is kept, and a write is repeated under
 * its idempotency key until it is acknowledged.
 */
final class SteadyLoad implements AutoCloseable {
    private static final int PER_SECOND = 55;
    private static final int WRITE_EVERY = 11;
    private static final int WARM_UP = 25;
    private static final String COUNT = "/api/v1/indicators/registered-count?kind=PETITION";
    private static final int TRIES = 20;
    private static final long LONGEST_PAUSE_SECONDS = 16;

    private final Api operator;
    private final Api leader;
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger issued = new AtomicInteger();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    SteadyLoad(Api operator, Api leader) {
        this.operator = operator;
        this.leader = leader;
    }

    /** So many of each request as one caller, one after the other. */
    void warmUp(Api caller) {
        for (int i = 0; i < WARM_UP; i++) {
            register(caller);
            caller.fetch("/api/v1/petitions/" + acknowledged.peek());
            caller.fetch("/api/v1/petitions?limit=1");
            caller.fetch(COUNT);
        }
    }

    void start() {
        pace.scheduleAtFixedRate(
                () -> callers.execute(() -> call(issued.getAndIncrement())),
                0,
                TimeUnit.SECONDS.toMicros(1) / PER_SECOND,
                TimeUnit.MICROSECONDS);
    }

    /** No further callers; returns when all have their answer. */
    @Override
    public void close() {
        pace.shutdownNow();
        callers.close();
    }

    int issued() {
        return issued.get();
    }

    /** The ids of petitions whose registration was acknowledged. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Requests that were not answered as they should be, and what came instead. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private void call(int number) {
        if (number % WRITE_EVERY == 0) {
            register(operator);
        } else if (number % 2 == 0) {
            read(leader, COUNT);
        } else {
            read(operator, "/api/v1/petitions/" + acknowledged.peek());
        }
    }

    private void read(Api caller, String path) {
        try {
            Api.Answer answer = caller.fetch(path);
            if (answer.status() != 200) {
                failures.add("GET " + path + ": " + answer.status() + " " + answer.body());
            }
        } catch (UncheckedIOException e) {
            failures.add("GET " + path + ": " + e.getCause());
        }
    }

    private void register(Api caller) {
        String key = UUID.randomUUID().toString();
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                Api.Answer answer = caller.post("/api/v1/petitions", SamplePetition.JSON, key, "");
                if (answer.status() == 201) {
                    acknowledged.add(answer.json().get("id").asText());
                    return;
                }
                failures.add("POST: " + answer.status() + " " + answer.body());
            } catch (UncheckedIOException e) {
                failures.add("POST: " + e.getCause());
            }
            pause(tries);
        }
    }

    /** Longer each time: callers who all come back at once keep down what they wait for. */
    private static void pause(int tries) {
        try {
            TimeUnit.SECONDS.sleep(Math.min(1L << tries, LONGEST_PAUSE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
