package org.huiyin.tracking.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.huiyin.tracking.item.EventTimes;
import org.huiyin.tracking.journal.JournalVerification;
import org.huiyin.tracking.journal.JournalVerification.BrokenRow;
import org.jspecify.annotations.Nullable;

/**
 * Whether the history of a kind is as it was written.
 *
 * @param checkedAt when it was looked at
 * @param items how many items were checked, up to the broken one
 * @param rows how many rows of history were read
 * @param firstBroken the first row that is missing or was edited, null if none is
 */
public record VerificationView(
        boolean verified,
        OffsetDateTime checkedAt,
        long items,
        long rows,
        @Nullable BrokenRow firstBroken) {
    static VerificationView of(JournalVerification.Verdict verdict, Instant at) {
        return new VerificationView(
                verdict.firstBroken() == null,
                EventTimes.of(at),
                verdict.items(),
                verdict.rows(),
                verdict.firstBroken());
    }
}
