package org.huiyin.tracking.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.directory.CalendarDay;
import org.huiyin.tracking.deadline.Limit;
import org.huiyin.tracking.deadline.Policy;
import org.huiyin.tracking.item.Adjustment;
import org.huiyin.tracking.item.EventTimes;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline came about.
 *
 * @param startedAt the instant that started the clock; null while none runs, then the rest is null too
 * @param policy null for a deadline that a person set
 * @param adjustments how it was moved since: extensions, pauses, recalculations, oldest first
 * @param calendarVersion of the directory whose calendar explains it
 * @param days each day from the day after the start to the last one
 * @param sentences the same in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineView(
        @Nullable OffsetDateTime startedAt,
        @Nullable PolicyView policy,
        List<DayView> days,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime originalDueAt,
        boolean provisional,
        List<Adjusted> adjustments,
        long calendarVersion,
        Sentences sentences) {

    /** One move of the deadline. */
    public record Adjusted(Adjustment.Kind kind, OffsetDateTime at, OffsetDateTime before, OffsetDateTime after) {
        static Adjusted of(Adjustment adjustment) {
            return new Adjusted(
                    adjustment.kind(),
                    EventTimes.of(adjustment.at()),
                    EventTimes.of(adjustment.before()),
                    EventTimes.of(adjustment.after()));
        }
    }

    /** The rule that set the limit. */
    public record PolicyView(String id, int limit, Limit.Unit unit, Limit.RollOver rollOver, String citation) {
        static PolicyView of(Policy policy) {
            return new PolicyView(
                    policy.id(),
                    policy.limit().length(),
                    policy.limit().unit(),
                    policy.limit().rollOver(),
                    policy.citation());
        }
    }

    /**
     * One day of the count.
     *
     * @param counted whether it counts towards the limit
     * @param skipped why it does not, null for one that does
     * @param festival of a holiday or make-up working day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DayView(
            LocalDate date,
            boolean counted,
            @Nullable Skip skipped,
            CalendarDay.Kind reason,
            @Nullable String festival,
            @Nullable String notice) {}

    /** Why a day does not count. */
    @Schema(name = "SkippedDay")
    public enum Skip {
        /** Only working days do. */
        NOT_WORKING,
        /** The clock stood still. */
        PAUSED,
        /** The last day was none to work on. */
        ROLLED_OVER
    }

    /** Chinese and English. */
    public record Sentences(String zh, String en) {}
}
