package org.huiyin.inspection.finding.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.huiyin.event.EventJson;
import org.huiyin.inspection.rectification.RectificationPlan;
import org.huiyin.tracking.item.EventTimes;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a rectification as the API shows it.
 *
 * @param handedInAt null until then
 * @param document its number, null until it is handed in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(
        OffsetDateTime dueAt,
        @Nullable OffsetDateTime handedInAt,
        @Nullable String document,
        boolean inTime) {
    static @Nullable PlanView of(@Nullable RectificationPlan plan) {
        return plan == null
                ? null
                : new PlanView(
                        EventJson.time(plan.dueAt()),
                        EventTimes.orNull(plan.handedInAt()),
                        plan.document(),
                        plan.isInTime());
    }
}
