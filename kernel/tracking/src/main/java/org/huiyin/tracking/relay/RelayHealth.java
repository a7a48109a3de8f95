package org.huiyin.tracking.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
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

    void registerDepth(@Observes StartupEvent event, MeterRegistry metrics, DataSource dataSource) {
        metrics.gauge("huiyin.outbox.depth", dataSource, RelayHealth::depth);
    }

    private static double depth(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select count(*) from outbox_pending");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getDouble(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
