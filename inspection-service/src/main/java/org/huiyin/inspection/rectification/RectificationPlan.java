package org.huiyin.inspection.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.huiyin.tracking.deadline.Due;
import org.jspecify.annotations.Nullable;

/**
 * Until when a unit has to hand in how it will rectify 整改方案, and when it did; anew in each cycle.
 *
 * @param handedInAt null until then
 * @param document the number of the plan, null until it is handed in
 */
@Embeddable
public record RectificationPlan(
        @Column(name = "plan_due_at") Instant dueAt,
        @Column(name = "plan_handed_in_at") @Nullable Instant handedInAt,
        @Column(name = "plan_document") @Nullable String document) {

    /** A plan that is asked for. */
    public static RectificationPlan awaited(Due due) {
        return new RectificationPlan(due.at(), null, null);
    }

    /** The same with the document. */
    public RectificationPlan handedIn(HandInPlan body, Instant at) {
        return new RectificationPlan(dueAt, at, body.document());
    }

    /** Whether it was handed in within its limit. */
    public boolean isInTime() {
        return handedInAt != null && !handedInAt.isAfter(dueAt);
    }
}
