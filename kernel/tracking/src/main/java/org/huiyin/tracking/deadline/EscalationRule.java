package org.huiyin.tracking.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.event.Dimension;
import org.huiyin.event.Dimensions;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a policy file: what makes an item a task of the supervision office.
 *
 * @param cause what happened to the item
 * @param when the values an item must have, by dimension; empty means every item
 * @param after how long the item may stay so, from that instant; null for not at all
 * @param effectiveFrom the first day on which what happens is under this rule
 * @param effectiveTo the last such day, null while it is in force
 * @param citation the article or rule it comes from
 */
public record EscalationRule(
        String id,
        Cause cause,
        Map<Dimension, List<String>> when,
        @Nullable Limit after,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String citation) {

    /** What may make an item a task of the supervision office. */
    public enum Cause {
        /** Its deadline passed. */
        OVERDUE,
        /** It was declined once too often. */
        DECLINED,
        /** Somebody who may do so escalated it. */
        BY_HAND
    }

    boolean covers(Cause happened, Dimensions dimensions, LocalDate day) {
        return cause == happened
                && !day.isBefore(effectiveFrom)
                && (effectiveTo == null || !day.isAfter(effectiveTo))
                && when.entrySet().stream()
                        .allMatch(condition -> condition.getValue().contains(dimensions.value(condition.getKey())));
    }
}
