package org.huiyin.tracking.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What an operator watches of the relay. The outbox is the service's: every replica shows the same, NaN without it. */
@ApplicationScoped
class RelayMetrics {
    private static final String DEPTH = "select count(*) from outbox_pending";
    private static final String AGE = """
            select coalesce(extract(epoch from now() - recorded_at), 0) from outbox_pending
            join journal on id = journal_id order by journal_id limit 1
            """;

    private final DataSource dataSource;

    RelayMetrics(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics, RelayLoop loop) {
        Gauge.builder("huiyin.outbox.depth", this, outbox -> outbox.number(DEPTH))
                .description("Journal rows that are still to be sent")
                .register(metrics);
        Gauge.builder("huiyin.outbox.age", this, outbox -> outbox.number(AGE))
                .description("How long the oldest of them has been waiting")
                .baseUnit("seconds")
                .register(metrics);
        Gauge.builder("huiyin.relay.active", loop, relay -> relay.active() ? 1 : 0)
                .description("1 on the one replica that sends")
                .register(metrics);
    }

    private double number(String query) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Math.max(0, row.getDouble(1)) : 0;
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
