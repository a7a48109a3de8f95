package org.huiyin.petition.citizen;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.petition.PetitionProblem;
import org.huiyin.web.ProblemException;

/** Counts attempts, in this replica. Of those who have not asked for longest nothing is kept when there are too many. */
@ApplicationScoped
class RateLimits {
    private static final int MOST = 100_000;
    private static final Duration ALMOST_A_SECOND = Duration.ofNanos(999_999_999);

    private final CitizenConfiguration configuration;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    });

    RateLimits(CitizenConfiguration configuration, Clock clock) {
        this.configuration = configuration;
        this.time = new ClockMeter(clock);
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /** @throws ProblemException 429 {@code too-many-attempts} with the seconds after which one more is allowed */
    void attempt(String address, String number) {
        consume("address " + address, configuration.attemptsPerAddress());
        consume("number " + number.strip(), configuration.attemptsPerNumber());
    }

    private void consume(String key, int attempts) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(key, any -> full(attempts)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill())
                    .plus(ALMOST_A_SECOND)
                    .toSeconds();
            throw new ProblemException(PetitionProblem.TOO_MANY_ATTEMPTS, seconds).retryAfter(seconds);
        }
    }

    private Bucket full(int attempts) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, configuration.window()))
                .withCustomTimePrecision(time)
                .build();
    }
}
