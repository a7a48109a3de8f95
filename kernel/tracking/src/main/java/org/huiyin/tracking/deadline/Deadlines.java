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
    public static Due due(Policy policy, Instant start, WarningWindow window, WorkingCalendar calendar) {
        Limit limit = policy.limit();
        boolean inHours = limit.unit() == Limit.Unit.HOURS;
        Instant at = end(limit, start, calendar);
        Instant warnAt = window.opens(start, at, inHours, calendar);
        boolean provisional = !inHours && provisional(limit, day(start).plusDays(1), day(at), calendar);
        return new Due(policy.id(), start, at, warnAt, provisional);
    }

    /** The last instant of a limit that begins then. */
    static Instant end(Limit limit, Instant start, WorkingCalendar calendar) {
        return limit.unit() == Limit.Unit.HOURS
                ? start.plus(Duration.ofHours(limit.length()))
                : endOf(lastDay(limit, day(start), calendar));
    }

    /** A deadline that a person set: the end of that day. */
    public static Due given(Instant start, LocalDate day, WarningWindow window, WorkingCalendar calendar) {
        Instant at = endOf(day);
        return new Due(Due.GIVEN, start, at, window.opens(start, at, false, calendar), false);
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

    private static boolean provisional(Limit limit, LocalDate first, LocalDate last, WorkingCalendar calendar) {
        boolean usesCalendar =
                limit.unit() == Limit.Unit.WORKING_DAYS || limit.rollOver() == Limit.RollOver.NEXT_WORKING_DAY;
        for (int year = first.getYear(); usesCalendar && year <= last.getYear(); year++) {
            if (!calendar.covers(year)) {
                return true;
            }
        }
        return false;
    }

    /** The last second of a day in Asia/Shanghai. */
    public static Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(EventJson.ZONE).toInstant();
    }
}
