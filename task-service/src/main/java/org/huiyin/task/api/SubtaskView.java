package org.huiyin.task.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.Phase;
import org.huiyin.task.Quantity;
import org.huiyin.task.Task;
import org.huiyin.tracking.item.EventTimes;
import org.huiyin.tracking.item.Light;
import org.huiyin.tracking.item.Tracking;
import org.jspecify.annotations.Nullable;

/**
 * A part of a task as everybody who sees the task sees it: who has it until when and how far it is, not its content.
 *
 * @param light null for a part that is not open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubtaskView(
        UUID id,
        String number,
        String title,
        String unit,
        List<String> supportingUnits,
        String status,
        Phase phase,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime completedAt,
        @Nullable Light light,
        @Nullable Quantity quantity) {

    static SubtaskView of(Task task, Instant now) {
        Tracking tracking = task.tracking();
        return new SubtaskView(
                tracking.id(),
                String.valueOf(tracking.number()),
                tracking.title(),
                tracking.dimensions().unit(),
                tracking.dimensions().supportingUnits(),
                tracking.status(),
                tracking.phase(),
                EventTimes.orNull(tracking.deadline().dueAt()),
                EventTimes.orNull(tracking.completedAt()),
                Light.of(tracking, now),
                task.quantity());
    }
}
