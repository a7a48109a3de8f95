package org.huiyin.petition.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.huiyin.petition.PetitionProblem;
import org.huiyin.web.ProblemException;
import org.huiyin.web.TokenBuckets;

/** Counts attempts, in this replica. */
@ApplicationScoped
class RateLimits {
    private final CitizenConfiguration configuration;
    private final TokenBuckets buckets;

    RateLimits(CitizenConfiguration configuration, Clock clock) {
        this.configuration = configuration;
        this.buckets = new TokenBuckets(clock);
    }

    /** @throws ProblemException 429 {@code too-many-attempts} with the seconds after which one more is allowed */
    void attempt(String address, String number) {
        consume("address " + address, configuration.attemptsPerAddress());
        consume("number " + number.strip(), configuration.attemptsPerNumber());
    }

    private void consume(String key, int attempts) {
        long seconds = buckets.take(key, attempts, configuration.window());
        if (seconds > 0) {
            throw new ProblemException(PetitionProblem.TOO_MANY_ATTEMPTS, seconds).retryAfter(seconds);
        }
    }
}
