package org.huiyin.petition.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.petition.review.ReviewOutcome;
import org.huiyin.petition.review.ReviewStage;
import org.huiyin.petition.review.Reviews;
import org.huiyin.petition.review.StatutoryReview;
import org.huiyin.tracking.item.EventTimes;
import org.jspecify.annotations.Nullable;

/**
 * A review of a handling opinion.
 *
 * @param authority code of the unit that decides it; none where it stands above the units of the directory
 * @param dueAt with the time of hearings, which does not count
 * @param inTime whether it was decided within its limit, or still can be
 */
@Schema(name = "StatutoryReview")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewView(
        ReviewStage stage,
        int cycle,
        @Nullable String authority,
        OffsetDateTime requestedAt,
        String policy,
        OffsetDateTime dueAt,
        @Nullable OffsetDateTime hearingSince,
        @Nullable OffsetDateTime decidedAt,
        @Nullable ReviewOutcome outcome,
        boolean inTime) {
    static List<ReviewView> of(Reviews reviews, Instant now) {
        return reviews.all().stream().map(review -> of(review, now)).toList();
    }

    private static ReviewView of(StatutoryReview review, Instant now) {
        return new ReviewView(
                review.stage(),
                review.cycle(),
                review.authority(),
                EventTimes.of(review.requestedAt()),
                review.policy(),
                EventTimes.of(review.dueAt()),
                EventTimes.orNull(review.hearingSince()),
                EventTimes.orNull(review.decidedAt()),
                review.outcome(),
                review.inTime(now));
    }
}
