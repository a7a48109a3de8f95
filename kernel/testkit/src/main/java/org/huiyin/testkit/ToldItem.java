package org.huiyin.testkit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.event.Change;
import org.huiyin.event.Dimensions;
import org.huiyin.event.EventJson;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Link;
import org.huiyin.event.Phase;

/** An item of a service that is not part of the test, as its topic tells it. */
public record ToldItem(UUID id, String kind, String number, String title, Dimensions dimensions) {
    private static final OffsetDateTime SOME_DAY = EventJson.time(Instant.parse("2026-11-20T01:00:00Z"));

    /** Its state after a change; no fact of it is told. */
    public ItemEvent state(long sequence, Phase phase, Link... links) {
        return new ItemEvent(
                id,
                number,
                kind,
                sequence,
                phase.name(),
                phase,
                title,
                dimensions,
                1,
                SOME_DAY,
                null,
                null,
                null,
                SOME_DAY,
                SOME_DAY,
                Map.of(),
                List.of(),
                List.of(links),
                new Change("ACT", null, phase.name(), "system"));
    }
}
