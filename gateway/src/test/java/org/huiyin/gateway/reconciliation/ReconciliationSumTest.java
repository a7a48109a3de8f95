package org.huiyin.gateway.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.EventJson;
import org.huiyin.gateway.board.SourceState;
import org.huiyin.gateway.cell.PartitionStatus;
import org.huiyin.gateway.reconciliation.Reconciliation.Source;
import org.huiyin.gateway.topology.Events;
import org.junit.jupiter.api.Test;

class ReconciliationSumTest {
    private static final OffsetDateTime AT = EventJson.time(Events.AT.toInstant());

    @Test
    void the_difference_of_a_source_is_that_of_its_partitions_and_of_all_that_of_the_sources() {
        Source tasks = source("task-service", compared(1), compared(2));
        Source petitions = source("petition-service", compared(4));

        Reconciliation all = Reconciliation.of(List.of(tasks, petitions));

        assertThat(tasks.difference()).isEqualTo(3);
        assertThat(tasks.contributions()).isEqualTo(20);
        assertThat(all.difference()).isEqualTo(7);
    }

    @Test
    void nothing_is_said_of_a_source_while_one_partition_was_never_compared() {
        Source tasks = source("task-service", compared(1), PartitionStatus.UNKNOWN);

        assertThat(tasks.difference()).isNull();
        assertThat(Reconciliation.of(List.of(tasks)).difference()).isNull();
    }

    private static Source source(String name, PartitionStatus... partitions) {
        return Source.of(SourceState.answered(name, "", AT), List.of(partitions));
    }

    private static PartitionStatus compared(long difference) {
        UUID marker = UUID.randomUUID();
        return PartitionStatus.UNKNOWN.marked(
                marker, AT, new PartitionStatus.Comparison(marker, AT, 10, difference, List.of()));
    }
}
