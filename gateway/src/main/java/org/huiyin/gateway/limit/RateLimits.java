package org.huiyin.gateway.limit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.huiyin.web.ProblemException;
import org.huiyin.web.TokenBuckets;

/** Counts what each caller asks for, and refuses what is too much. */
@ApplicationScoped
public class RateLimits {
    private final RateLimitConfiguration configuration;
    private final TokenBuckets buckets;
    private final Map<Limit, Counter> refusals = new EnumMap<>(Limit.class);

    public RateLimits(RateLimitConfiguration configuration, Clock clock, MeterRegistry metrics) {
        this.configuration = configuration;
        this.buckets = new TokenBuckets(clock);
        Arrays.stream(Limit.values())
                .forEach(limit -> refusals.put(
                        limit,
                        Counter.builder("huiyin.rate.limit.refusals")
                                .description("Requests that were refused because of too many before them")
                                .tag("limit", limit.wireName())
                                .register(metrics)));
    }

    /** What is counted. */
    enum Limit {
        TOKEN,
        ADDRESS,
        SIGN_INS;

        String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @throws ProblemException 429 with the seconds after which one more is allowed */
    void take(Limit limit, String key) {
        int most = most(limit);
        long seconds = buckets.take(limit.name() + " " + key, most, configuration.window());
        if (seconds > 0) {
            refusals.get(limit).increment();
            throw new ProblemException(
                            LimitProblem.TOO_MANY_REQUESTS,
                            most,
                            configuration.window().toSeconds(),
                            seconds)
                    .with("limit", limit.wireName())
                    .retryAfter(seconds);
        }
    }

    private int most(Limit limit) {
        return switch (limit) {
            case TOKEN -> configuration.perToken();
            case ADDRESS -> configuration.perAddress();
            case SIGN_INS -> configuration.signInsPerAddress();
        };
    }
}
