package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TokenBuckets buckets =
            new TokenBuckets(Clock.fixed(Instant.parse("2026-11-27T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void what_is_used_up_comes_back_evenly() {
        assertThat(buckets.take("a", 2, MINUTE)).isZero();
        assertThat(buckets.take("a", 2, MINUTE)).isZero();

        assertThat(buckets.take("a", 2, MINUTE)).isEqualTo(30);
    }

    @Test
    void each_key_has_a_bucket_of_its_own() {
        buckets.take("a", 1, MINUTE);

        assertThat(buckets.take("b", 1, MINUTE)).isZero();
        assertThat(buckets.take("a", 1, MINUTE)).isEqualTo(60);
    }

    @Test
    void who_has_not_asked_for_longest_is_forgotten_when_there_are_too_many() {
        buckets.take("first", 1, MINUTE);
        for (int i = 0; i < 100_000; i++) {
            buckets.take("other " + i, 1, MINUTE);
        }

        assertThat(buckets.take("first", 1, MINUTE)).isZero();
    }
}
