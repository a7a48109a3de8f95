package org.huiyin.tracking.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huiyin.directory.CalendarDay;
import org.huiyin.directory.WorkingCalendar;
import org.huiyin.tracking.api.DeadlineView.DayView;
import org.huiyin.tracking.api.DeadlineView.Skip;
import org.huiyin.tracking.deadline.Deadlines;
import org.huiyin.tracking.deadline.Limit;
import org.huiyin.tracking.deadline.Policy;
import org.huiyin.tracking.item.Adjustment;
import org.huiyin.tracking.item.RunningDeadline;
import org.jspecify.annotations.Nullable;

/**
 * The days from the start of a clock to its original deadline, each with why it does not count: as many count as the
 * limit has, if it is one of days.
 *
 * @param policy null for a day that a person set
 * @param paused days during which the clock stood still
 * @param nominal the last day before it was rolled over to a working day
 */
record DeadlineDays(
        LocalDate start, LocalDate last, @Nullable Policy policy, Set<LocalDate> paused, LocalDate nominal) {

    static DeadlineDays of(RunningDeadline deadline, Instant started, Instant due, @Nullable Policy policy) {
        LocalDate start = Deadlines.day(started);
        LocalDate last = Deadlines.day(due);
        Set<LocalDate> paused = paused(deadline, due);
        return new DeadlineDays(start, last, policy, paused, nominal(start, last, policy, paused.size()));
    }

    /** A pause takes as many days as it moved the deadline by, from the day on which it began. */
    private static Set<LocalDate> paused(RunningDeadline deadline, Instant due) {
        Set<LocalDate> days = new HashSet<>();
        Instant end = due.minus(deadline.paused());
        for (Adjustment pause : deadline.adjustments()) {
            if (pause.kind() == Adjustment.Kind.PAUSE) {
                Duration stood = Duration.between(pause.before(), pause.after());
                long more = ChronoUnit.DAYS.between(Deadlines.day(end), Deadlines.day(end.plus(stood)));
                LocalDate first = Deadlines.day(pause.at().minus(stood));
                first.datesUntil(first.plusDays(more)).forEach(days::add);
                end = end.plus(stood);
            }
        }
        return days;
    }

    private static LocalDate nominal(LocalDate start, LocalDate last, @Nullable Policy policy, int paused) {
        if (policy == null || policy.limit().rollOver() == Limit.RollOver.NONE) {
            return last;
        }
        Limit limit = policy.limit();
        return switch (limit.unit()) {
            case NATURAL_DAYS -> start.plusDays(limit.length()).plusDays(paused);
            case MONTHS -> start.plusMonths(limit.length()).plusDays(paused);
            case WORKING_DAYS, HOURS -> last;
        };
    }

    List<DayView> under(WorkingCalendar calendar) {
        return start.plusDays(1)
                .datesUntil(last.plusDays(1))
                .map(calendar::day)
                .map(this::view)
                .toList();
    }

    private DayView view(CalendarDay day) {
        Skip skipped = skipped(day);
        return new DayView(day.date(), skipped == null, skipped, day.kind(), day.festival(), day.notice());
    }

    private @Nullable Skip skipped(CalendarDay day) {
        if (paused.contains(day.date())) {
            return Skip.PAUSED;
        }
        if (day.date().isAfter(nominal)) {
            return Skip.ROLLED_OVER;
        }
        boolean workingDays = policy != null && policy.limit().unit() == Limit.Unit.WORKING_DAYS;
        return workingDays && !day.working() ? Skip.NOT_WORKING : null;
    }
}
