package org.huiyin.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole public state of an item after one change: a topic may be compacted and a consumer may begin anywhere. It
 * never holds a petitioner's data nor a petition's free text.
 *
 * @param id UUIDv7, the key of the record
 * @param number the human number, e.g. {@code XC-2026-000123}
 * @param kind TASK, SUBTASK, PETITION, FINDING, ROUND, LEAD_LEDGER, QUANTITY_LEDGER, COVERAGE_TARGET; open for more
 * @param sequence 1 for the registration, then without gaps; equal to the item's version
 * @param status the service's own state
 * @param title of a petition: its category's name
 * @param cycle the handling cycle, from 1
 * @param dueAt the effective deadline, null while none runs
 * @param originalDueAt the deadline before any extension
 * @param completedAt when it was closed, null while it is open
 * @param occurredAt when the change happened
 * @param recordedAt when it was written down
 * @param facts the facts that hold, each with the instant since when
 * @param contributions what the item adds to the counts, replacing all of its earlier ones
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemEvent(
        UUID id,
        String number,
        String kind,
        long sequence,
        String status,
        Phase phase,
        String title,
        @JsonUnwrapped Dimensions dimensions,
        int cycle,
        OffsetDateTime registeredAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime originalDueAt,
        @Nullable OffsetDateTime completedAt,
        OffsetDateTime occurredAt,
        OffsetDateTime recordedAt,
        Map<Fact, OffsetDateTime> facts,
        List<Contribution> contributions,
        List<Link> links,
        Change change)
        implements StreamRecord {

    public ItemEvent {
        contributions = List.copyOf(contributions);
        links = List.copyOf(links);
    }

    /** The same event with the number the item was given and the time at which it was written down. */
    public ItemEvent recorded(String givenNumber, OffsetDateTime at) {
        return new ItemEvent(
                id,
                givenNumber,
                kind,
                sequence,
                status,
                phase,
                title,
                dimensions,
                cycle,
                registeredAt,
                dueAt,
                originalDueAt,
                completedAt,
                occurredAt,
                at,
                facts,
                contributions,
                links,
                change);
    }

    /** The value of any dimension as text, null where the item has none. */
    public @Nullable String value(Dimension dimension) {
        return dimension == Dimension.KIND ? kind : dimensions.value(dimension);
    }
}
