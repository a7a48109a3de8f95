package org.huiyin.tracking.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.tracking.SpecimenLife;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class OverdueSweepTest {
    private static final OffsetDateTime DUE = OffsetDateTime.now(Clock.system(ZoneOffset.ofHours(8)))
            .minusHours(1)
            .truncatedTo(ChronoUnit.SECONDS);

    @Inject
    OverdueSweep sweep;

    @Inject
    DataSource dataSource;

    @Inject
    MeterRegistry metrics;

    @Test
    void an_item_becomes_overdue_once_whoever_sweeps() throws SQLException {
        sweep.sweep();
        String id = SpecimenLife.inProgress();
        letItsDeadlinePass(id);
        double before = recorded();

        var other = CompletableFuture.supplyAsync(sweep::sweep);
        int changed = sweep.sweep() + other.join();

        assertThat(changed).isEqualTo(1);
        assertThat(recorded() - before).isEqualTo(1);
        assertThat(metrics.get("huiyin.sweep.last.run").gauge().value())
                .isGreaterThanOrEqualTo((double) DUE.plusHours(1).toEpochSecond());
        SpecimenLife.present(id)
                .body("facts.OVERDUE", equalTo(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(DUE)))
                .body("version", equalTo(4));
        SpecimenLife.verified(id)
                .body("verified", equalTo(true))
                .body("items[3].action", equalTo("DEADLINE_PASSED"))
                .body("items[3].actor.role", equalTo("system"));
        assertThat(sweep.sweep()).isZero();
    }

    private double recorded() {
        return metrics.get("huiyin.sweep.changed").counter().count();
    }

    /** Its last change lies a day back and its deadline an hour. */
    private void letItsDeadlinePass(String id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        update work_item set changed_at = now() - interval '1 day', due_at = ?,
                            original_due_at = ?, next_sweep_at = ? where id = ?
                        """)) {
            for (int index = 1; index <= 3; index++) {
                statement.setObject(index, DUE);
            }
            statement.setObject(4, UUID.fromString(id));
            statement.executeUpdate();
        }
    }
}
