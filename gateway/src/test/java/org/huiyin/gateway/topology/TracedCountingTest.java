package org.huiyin.gateway.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.test.TestRecord;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.Topics;
import org.huiyin.gateway.cell.CellsRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TracedCountingTest {
    private static final String TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final UUID ID = UUID.fromString("019a9c5e-0000-7000-8000-000000000001");

    @Test
    void the_status_after_a_change_goes_on_with_its_trace() {
        try (DrivenTopology topology = DrivenTopology.start(Topics.INSPECTIONS)) {
            var sent = DrivenTopology.itemRecord(
                    Events.finding(ID, 1, "620302-J01", CountingClock.FED_BACK, Events.DAY, Fact.FED_BACK));
            sent.headers().add("traceparent", TRACEPARENT.getBytes(StandardCharsets.UTF_8));
            topology.send(sent);

            assertThat(topology.emitted())
                    .filteredOn(one -> traceparent(one) != null)
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(CellsRecord.read(one.key(), one.value())).isInstanceOf(CellsRecord.Status.class);
                        assertThat(traceparent(one)).isEqualTo(TRACEPARENT);
                    });
        }
    }

    private static @Nullable String traceparent(TestRecord<byte[], byte[]> sent) {
        Header header = sent.headers().lastHeader("traceparent");
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
