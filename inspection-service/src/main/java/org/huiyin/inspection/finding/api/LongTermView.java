package org.huiyin.inspection.finding.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.huiyin.event.EventJson;
import org.huiyin.inspection.rectification.LongTerm;
import org.jspecify.annotations.Nullable;

/**
 * What has to be kept up, as the API shows it.
 *
 * @param reviewDates still to come, or missed
 * @param reviewedOn the day of the last review, null before the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LongTermView(
        OffsetDateTime since,
        List<LocalDate> reviewDates,
        @Nullable LocalDate reviewedOn) {
    static @Nullable LongTermView of(LongTerm longTerm) {
        Instant since = longTerm.since();
        return since == null
                ? null
                : new LongTermView(EventJson.time(since), longTerm.reviewDates(), longTerm.reviewedOn());
    }
}
