package org.huiyin.tracking.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.event.Dimension;
import org.huiyin.event.Dimensions;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a policy file: which limit holds for which items.
 *
 * @param step what is limited
 * @param when the values an item must have, by dimension; empty means every item
 * @param effectiveFrom the first day on which a clock that starts is under this rule
 * @param effectiveTo the last such day, null while it is in force
 * @param citation the article or rule it comes from
 */
public record Policy(
        String id,
        LimitedStep step,
        Map<Dimension, List<String>> when,
        Limit limit,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String citation) {

    /** What a policy may limit. */
    public enum LimitedStep {
        ACCEPTANCE,
        SIGNATURE,
        COMPLETION
    }

    boolean covers(LimitedStep asked, Dimensions dimensions, LocalDate day) {
        return step == asked
                && !day.isBefore(effectiveFrom)
                && (effectiveTo == null || !day.isAfter(effectiveTo))
                && when.entrySet().stream()
                        .allMatch(condition -> condition.getValue().contains(dimensions.value(condition.getKey())));
    }
}
