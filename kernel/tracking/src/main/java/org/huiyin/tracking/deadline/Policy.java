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
 * @param times how often in a cycle, for declines and extensions; null for once
 * @param supersedes the rule whose running deadlines are computed anew under this one; null, as a rule: a later change
 *     never moves a deadline that was set before
 */
public record Policy(
        String id,
        LimitedStep step,
        Map<Dimension, List<String>> when,
        Limit limit,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String citation,
        @Nullable Integer times,
        @Nullable String supersedes) {

    /** What a policy may limit. */
    public enum LimitedStep {
        ACCEPTANCE,
        SIGNATURE,
        COMPLETION,
        /** Giving an assignment back, from the assignment. */
        DECLINE,
        /** How far a deadline may be put off, from the deadline. */
        EXTENSION,
        /** Handing in the plan of a rectification 整改方案, from the feedback. */
        PLAN,
        /** Asking for a review 复查, from the written answer. */
        REVIEW_REQUEST,
        /** Deciding it, from the request. */
        REVIEW,
        /** Asking for a re-review 复核, from the written answer to the review. */
        RE_REVIEW_REQUEST,
        /** Deciding it, from the request; the time of a hearing does not count. */
        RE_REVIEW
    }

    /** How often in a cycle the step may be taken. */
    public int atMost() {
        return times == null ? 1 : times;
    }

    boolean covers(LimitedStep asked, Dimensions dimensions, LocalDate day) {
        return step == asked
                && !day.isBefore(effectiveFrom)
                && (effectiveTo == null || !day.isAfter(effectiveTo))
                && when.entrySet().stream()
                        .allMatch(condition -> condition.getValue().contains(dimensions.value(condition.getKey())));
    }
}
