package org.huiyin.tracking.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.testkit.Patience.patiently;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegistrationQueueTest {
    @Test
    void four_work_at_once_and_the_others_follow() throws Exception {
        var queue = new RegistrationQueue();
        var working = new AtomicInteger();
        var gate = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var registrations = IntStream.range(0, 10)
                    .mapToObj(any -> threads.submit(() -> queue.inTurn(() -> work(working, gate))))
                    .toList();
            patiently().until(() -> working.get() == 4);

            gate.countDown();

            for (Future<Integer> registration : registrations) {
                assertThat(registration.get()).isBetween(1, 4);
            }
        }
    }

    @Test
    void a_registration_that_fails_gives_its_place_back() {
        var queue = new RegistrationQueue();

        for (int i = 0; i < 5; i++) {
            assertThat(failure(queue)).isEqualTo("no");
        }
    }

    private static String failure(RegistrationQueue queue) {
        try {
            return queue.inTurn(() -> {
                throw new IllegalStateException("no");
            });
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    /** @return how many worked when this one began */
    private static int work(AtomicInteger working, CountDownLatch gate) {
        int now = working.incrementAndGet();
        try {
            gate.await();
            return now;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            working.decrementAndGet();
        }
    }
}
