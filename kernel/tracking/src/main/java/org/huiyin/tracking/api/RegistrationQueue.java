package org.huiyin.tracking.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.huiyin.web.ProblemException;
import org.huiyin.web.WebProblem;

/**
 * A bulkhead: few registrations work at once, the others wait without a connection to the database. Numbers are gap-free
 * and so are given to one after the other; a crowd that waits for them inside of the database would hold all connections
 * and keep out those who only read.
 */
@ApplicationScoped
public class RegistrationQueue {
    private static final int AT_ONCE = 4;
    private static final int LONGEST_WAIT_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** @throws ProblemException 503 for who has waited for 20 s */
    <T> T inTurn(Supplier<T> registration) {
        if (!waited()) {
            throw new ProblemException(WebProblem.UNAVAILABLE);
        }
        try {
            return registration.get();
        } finally {
            places.release();
        }
    }

    private boolean waited() {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
