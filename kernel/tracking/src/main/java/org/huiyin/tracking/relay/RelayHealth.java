package org.huiyin.tracking.relay;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says whether events reach Kafka. Not part of readiness: without Kafka the service goes on and catches up later. */
@ApplicationScoped
class RelayHealth {
    @Produces
    @Wellness
    HealthCheck relay(RelayLoop loop) {
        return () -> HealthCheckResponse.named("relay").status(loop.healthy()).build();
    }
}
