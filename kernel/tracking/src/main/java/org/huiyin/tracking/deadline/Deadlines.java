package org.huiyin.tracking.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.huiyin.directory.WorkingCalendar;
import org.huiyin.event.EventJson;

/**
 * The arithmetic of limits: day 1 is the day after the start, the deadline is 23:59:59 Asia/Shanghai of the last day;
 * hours run round the clock.
 */
public final class Deadlines {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private Deadlines() {}

    /** When a matter that starts then is due; provisional where the calendar of a counted year is not known yet. */
    public static Due due(Policy policy, Instant start, WorkingCalendar calendar) {
        Limit limit = policy.limit();
        if (limit.unit() == Limit.Unit.HOURS) {
            return new Due(policy.id(), start, start.plus(Duration.ofHours(limit.length())), false);
        }
        LocalDate first = day(start);
        LocalDate last = lastDay(limit, first, calendar);
        return new Due(policy.id(), start, endOf(last), provisional(limit, first, last, calendar));
    }

    /** A deadline that a person set: the end of that day. */
    public static Due given(Instant start, LocalDate day) {
        return new Due(Due.GIVEN, start, endOf(day), false);
    }

    /** The day of an instant in Asia/Shanghai. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(EventJson.ZONE).toLocalDate();
    }

    private static LocalDate lastDay(Limit limit, LocalDate start, WorkingCalendar calendar) {
        LocalDate last = switch (limit.unit()) {
            case NATURAL_DAYS -> start.plusDays(limit.length());
            case MONTHS -> start.plusMonths(limit.length());
            case WORKING_DAYS -> calendar.plusWorkingDays(start, limit.length());
            case HOURS -> throw new IllegalArgumentException("hours have no last day");
        };
        return limit.rollOver() == Limit.RollOver.NEXT_WORKING_DAY ? calendar.workingOnOrAfter(last) : last;
    }

    private static boolean provisional(Limit limit, LocalDate start, LocalDate last, WorkingCalendar calendar) {
        boolean usesCalendar =
                limit.unit() == Limit.Unit.WORKING_DAYS || limit.rollOver() == Limit.RollOver.NEXT_WORKING_DAY;
        for (int year = start.getYear(); usesCalendar && year <= last.getYear(); year++) {
            if (!calendar.covers(year)) {
                return true;
            }
        }
        return false;
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(EventJson.ZONE).toInstant();
    }
}
