package org.huiyin.gateway.topology;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.event.Change;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.EventJson;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Phase;
import org.huiyin.event.Topics;

/** Item events as the services write them. */
public final class Events {
    public static final OffsetDateTime AT = EventJson.time(Instant.parse("2026-11-22T08:00:00Z"));
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Events() {}

    public static ItemEvent event(
            UUID id, String kind, long sequence, Dimensions dimensions, List<Contribution> contributions) {
        return new ItemEvent(
                id,
                "XC-2026-000001",
                kind,
                sequence,
                "FED_BACK",
                Phase.OPEN,
                "台账不全",
                dimensions,
                1,
                AT,
                null,
                null,
                null,
                AT,
                AT,
                Map.of(Fact.REGISTERED, AT),
                contributions,
                List.of(),
                new Change("RECORD", null, "RECORDED", "inspector"));
    }

    public static ItemEvent finding(
            UUID id, long sequence, String unit, CountingClock clock, LocalDate day, Fact... facts) {
        return event(
                id,
                "FINDING",
                sequence,
                Dimensions.ofUnit(unit),
                List.of(new Contribution(clock, day, 1, FactSet.of(facts), 1)));
    }

    /** An id whose items stand in the partition. */
    public static UUID idIn(int partition) {
        UUID id = UUID.randomUUID();
        while (Topics.partition(id) != partition) {
            id = UUID.randomUUID();
        }
        return id;
    }
}
