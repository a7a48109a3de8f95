package org.huiyin.tracking.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.event.Link;
import org.huiyin.event.Phase;
import org.huiyin.tracking.item.EventTimes;
import org.huiyin.tracking.item.Tracking;
import org.jspecify.annotations.Nullable;

/**
 * What every kind of item shows.
 *
 * @param provisional whether the deadline reaches into a year whose calendar is not loaded
 * @param version the entity tag's number
 * @param actions what its reader may do now; null in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkItemView(
        UUID id,
        String number,
        String kind,
        String status,
        Phase phase,
        String title,
        @JsonUnwrapped Dimensions dimensions,
        int cycle,
        OffsetDateTime registeredAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime originalDueAt,
        boolean provisional,
        @Nullable OffsetDateTime completedAt,
        Map<Fact, OffsetDateTime> facts,
        List<Link> links,
        long version,
        @Nullable List<String> actions) {

    public static WorkItemView of(Tracking item, @Nullable List<String> actions) {
        return of(item, item.title(), actions);
    }

    /** With a title that only the service's own API may show. */
    public static WorkItemView of(Tracking item, String title, @Nullable List<String> actions) {
        return new WorkItemView(
                item.id(),
                String.valueOf(item.number()),
                item.kind(),
                item.status(),
                item.phase(),
                title,
                item.dimensions(),
                item.cycle(),
                EventTimes.orNull(item.registeredAt()),
                EventTimes.orNull(item.deadline().dueAt()),
                EventTimes.orNull(item.deadline().originalDueAt()),
                item.deadline().provisional(),
                EventTimes.orNull(item.completedAt()),
                item.facts().times(),
                item.links(),
                item.sequence(),
                actions);
    }
}
