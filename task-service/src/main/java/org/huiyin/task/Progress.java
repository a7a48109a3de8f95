package org.huiyin.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a task is by its parts.
 *
 * @param cancelled parts that count no longer
 * @param share of the closed ones among those that count, HALF_UP to four decimals; null where none counts
 */
@Schema(name = "SubtaskProgress")
public record Progress(
        long closed, long open, long cancelled, @Nullable BigDecimal share) {
    private static final int DECIMALS = 4;

    static Progress of(long closed, long open, long cancelled) {
        BigDecimal share = closed + open == 0
                ? null
                : BigDecimal.valueOf(closed)
                        .divide(BigDecimal.valueOf(closed + open), DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return new Progress(closed, open, cancelled, share);
    }

    /** All of them. */
    public long parts() {
        return closed + open + cancelled;
    }
}
