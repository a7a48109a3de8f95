package org.huiyin.tracking.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says whether events of other services come in. Not part of readiness: without them the service does its own work. */
@ApplicationScoped
class InboxHealth {
    @Produces
    @Wellness
    HealthCheck inbox(InboxLoop loop) {
        return () -> HealthCheckResponse.named("inbox").status(loop.healthy()).build();
    }

    void registerLag(@Observes StartupEvent event, MeterRegistry metrics, InboxLoop loop) {
        Gauge.builder("huiyin.inbox.lag", loop, InboxLoop::lag)
                .description("Records of other services that this replica has still to look at")
                .register(metrics);
    }
}
