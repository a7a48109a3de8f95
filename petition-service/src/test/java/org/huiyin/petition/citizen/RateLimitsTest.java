package org.huiyin.petition.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.huiyin.petition.PetitionProblem;
import org.huiyin.web.ProblemException;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private static final String HOME = "10.0.0.1";
    private static final String NUMBER = "RX-2026-000001";

    private final HandClock clock = new HandClock();
    private final RateLimits limits = new RateLimits(new Limits(3, 5, Duration.ofMinutes(3)), clock);

    private record Limits(int attemptsPerNumber, int attemptsPerAddress, Duration window)
            implements CitizenConfiguration {}

    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-11-25T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private void refused(String address, String number, int seconds) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> limits.attempt(address, number))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(PetitionProblem.TOO_MANY_ATTEMPTS))
                .satisfies(problem -> assertThat(problem.extensions()).containsEntry("retryAfter", (long) seconds));
    }

    private void allowed(String address, String number) {
        assertThatNoException().isThrownBy(() -> limits.attempt(address, number));
    }

    @Test
    void a_number_has_its_attempts_from_wherever_they_come() {
        allowed("10.0.0.1", NUMBER);
        allowed("10.0.0.2", NUMBER);
        allowed("10.0.0.3", " " + NUMBER + " ");

        refused("10.0.0.4", NUMBER, 60);
        allowed("10.0.0.4", "RX-2026-000002");
    }

    @Test
    void an_address_has_its_attempts_for_all_numbers() {
        for (int i = 0; i < 5; i++) {
            allowed(HOME, "RX-2026-00001" + i);
        }

        refused(HOME, "RX-2026-000020", 36);
        allowed("10.0.0.2", "RX-2026-000020");
    }

    @Test
    void attempts_come_back_one_by_one() {
        for (int i = 0; i < 3; i++) {
            allowed("10.0.1." + i, NUMBER);
        }

        clock.pass(Duration.ofSeconds(59));
        refused("10.0.1.7", NUMBER, 1);
        clock.pass(Duration.ofSeconds(1));
        allowed("10.0.1.8", NUMBER);
        refused("10.0.1.9", NUMBER, 60);
    }
}
