package org.huiyin.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Token buckets by key, in this replica: each holds so many tokens, a use takes one, and they come back evenly. Of those
 * who have not asked for longest nothing is kept when there are too many.
 */
public final class TokenBuckets {
    private static final int MOST = 100_000;
    private static final Duration ALMOST_A_SECOND = Duration.ofNanos(999_999_999);

    private final TimeMeter time;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    });

    public TokenBuckets(Clock clock) {
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

    /**
     * Takes a token.
     *
     * @param capacity of the key's bucket, and how many come back within the window
     * @return 0 if there was one, else the seconds after which there will be, rounded up
     */
    public long take(String key, long capacity, Duration window) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(key, any -> full(capacity, window)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Duration.ofNanos(probe.getNanosToWaitForRefill())
                        .plus(ALMOST_A_SECOND)
                        .toSeconds();
    }

    private Bucket full(long capacity, Duration window) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, window))
                .withCustomTimePrecision(time)
                .build();
    }
}
