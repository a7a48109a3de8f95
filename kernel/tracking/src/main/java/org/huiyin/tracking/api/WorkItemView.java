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
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.item.EventTimes;
import org.huiyin.tracking.item.ExtensionRequest;
import org.huiyin.tracking.item.Light;
import org.huiyin.tracking.item.SupervisionLevel;
import org.huiyin.tracking.item.Tracking;
import org.jspecify.annotations.Nullable;

/**
 * What every kind of item shows.
 *
 * @param provisional whether the deadline reaches into a year whose calendar is not loaded
 * @param light null for an item that is not open or has no deadline
 * @param extensionAskedUntil the deadline that was asked for and not decided on
 * @param pausedAt since when its clock stands still
 * @param reportDueAt until when the next progress report is due
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
        @Nullable Light light,
        SupervisionLevel level,
        @Nullable OffsetDateTime extensionAskedUntil,
        @Nullable OffsetDateTime pausedAt,
        @Nullable OffsetDateTime reportDueAt,
        Map<Fact, OffsetDateTime> facts,
        List<Link> links,
        long version,
        @Nullable List<String> actions) {

    public static WorkItemView of(Tracking item, Viewing viewing) {
        return of(item, item.title(), viewing);
    }

    /** With a title that only the service's own API may show. */
    public static WorkItemView of(Tracking item, String title, Viewing viewing) {
        ExtensionRequest asked = item.deadline().extension();
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
                Light.of(item, viewing.at()),
                item.supervision().level(),
                EventTimes.orNull(asked == null ? null : asked.until()),
                EventTimes.orNull(item.deadline().pausedAt()),
                EventTimes.orNull(item.supervision().reportDueAt()),
                item.facts().times(),
                item.links(),
                item.sequence(),
                viewing.actions());
    }
}
