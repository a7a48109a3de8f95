package org.huiyin.gateway.topology;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Counting that has given up does not begin again in this process. */
@Liveness
@ApplicationScoped
public class CountingLiveness implements HealthCheck {
    private final Counting counting;

    public CountingLiveness(Counting counting) {
        this.counting = counting;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("counting")
                .withData("state", counting.state().name())
                .status(counting.state() != KafkaStreams.State.ERROR)
                .build();
    }
}
