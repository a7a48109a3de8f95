package org.huiyin.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.huiyin.gateway.limit.RateLimits.Limit;
import org.huiyin.web.ProblemException;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private final SetClock clock = new SetClock();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final RateLimits limits = new RateLimits(new ThreeAMinute(), clock, metrics);

    private record ThreeAMinute() implements RateLimitConfiguration {
        @Override
        public int perToken() {
            return 3;
        }

        @Override
        public int perAddress() {
            return 5;
        }

        @Override
        public int signInsPerAddress() {
            return 1;
        }

        @Override
        public Duration window() {
            return Duration.ofMinutes(1);
        }
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-11-27T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void the_fourth_call_of_a_minute_is_refused_and_told_when_to_come_again() {
        limits.take(Limit.TOKEN, "a");
        limits.take(Limit.TOKEN, "a");
        limits.take(Limit.TOKEN, "a");

        ProblemException refusal = refused(Limit.TOKEN, "a");

        assertThat(refusal.type()).isEqualTo(LimitProblem.TOO_MANY_REQUESTS);
        assertThat(refusal.arguments()).containsExactly(3, 60L, 20L);
        assertThat(refusal.extensions()).containsEntry("limit", "token").containsEntry("retryAfter", 20L);
        assertThat(metrics.get("huiyin.rate.limit.refusals")
                        .tag("limit", "token")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void calls_come_back_evenly() {
        limits.take(Limit.SIGN_INS, "a");
        clock.now = clock.now.plusSeconds(59);
        assertThat(refused(Limit.SIGN_INS, "a").extensions()).containsEntry("retryAfter", 1L);

        clock.now = clock.now.plusSeconds(1);
        limits.take(Limit.SIGN_INS, "a");

        assertThat(refused(Limit.SIGN_INS, "a").extensions()).containsEntry("retryAfter", 60L);
    }

    @Test
    void others_are_not_counted_with_it() {
        limits.take(Limit.SIGN_INS, "a");

        limits.take(Limit.SIGN_INS, "b");
        limits.take(Limit.ADDRESS, "a");

        assertThat(refused(Limit.SIGN_INS, "a").extensions()).containsEntry("limit", "sign-ins");
    }

    private ProblemException refused(Limit limit, String key) {
        return catchThrowableOfType(ProblemException.class, () -> limits.take(limit, key));
    }
}
