package org.huiyin.gateway.topology;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready before counting could begin: the broker is away or lacks topics. While members change, figures of others
 * stand. Quarkus' own check asks the broker, and so is silent for as long as the broker is.
 */
@Readiness
@ApplicationScoped
public class CountingReadiness implements HealthCheck {
    private final Counting counting;

    public CountingReadiness(Counting counting) {
        this.counting = counting;
    }

    @Override
    public HealthCheckResponse call() {
        KafkaStreams.State state = counting.state();
        var response = HealthCheckResponse.named("counting").withData("state", state.name());
        if (state == KafkaStreams.State.CREATED) {
            response.withData("waiting", "the broker or its topics");
        }
        return response.status(state.isRunningOrRebalancing()).build();
    }
}
