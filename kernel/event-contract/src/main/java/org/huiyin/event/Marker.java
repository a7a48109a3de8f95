package org.huiyin.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says that every change committed before it stands before it in this partition. With counts, it also says what the
 * service counts at that very point, so that a consumer can compare.
 *
 * @param id the same on all partitions of one round of markers
 * @param source the service's name, e.g. {@code petition-service}
 * @param at the instant of the database snapshot
 * @param counts null in a heartbeat; else all counts of the items of this partition
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Marker(
        UUID id,
        String source,
        OffsetDateTime at,
        int partition,
        @Nullable List<Count> counts) implements StreamRecord {

    /**
     * How many contributions of the partition's items share these values.
     *
     * @param unit the lead unit
     */
    public record Count(String kind, CountingClock clock, String unit, FactSet facts, long count) {}
}
