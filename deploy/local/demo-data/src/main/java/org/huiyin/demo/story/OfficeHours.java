package org.huiyin.demo.story;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import org.huiyin.demo.plan.CalendarPlan;

/** Believable moments at which an office acts. Deadlines do not depend on them. */
public final class OfficeHours {
    private static final int FESTIVAL_DAYS = 6;

    private final CalendarPlan plan;

    public OfficeHours(CalendarPlan plan) {
        this.plan = plan;
    }

    public boolean open(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !plan.restDays().contains(MonthDay.from(day)) && !festival(day);
    }

    private boolean festival(LocalDate day) {
        return plan.springFestivals().stream()
                .anyMatch(first -> !day.isBefore(first.minusDays(1)) && day.isBefore(first.plusDays(FESTIVAL_DAYS)));
    }

    public LocalDate onOrAfter(LocalDate day) {
        LocalDate result = day;
        while (!open(result)) {
            result = result.plusDays(1);
        }
        return result;
    }

    public LocalDate onOrBefore(LocalDate day) {
        LocalDate result = day;
        while (!open(result)) {
            result = result.minusDays(1);
        }
        return result;
    }

    /** A moment of that day within office hours, also if the office is closed. */
    public LocalDateTime during(LocalDate day, Dice dice) {
        CalendarPlan.Span span = dice.chance(0.5) ? plan.morning() : plan.afternoon();
        int seconds = Math.toIntExact(Duration.between(span.from(), span.to()).toSeconds());
        return day.atTime(span.from().plusSeconds(dice.between(0, seconds)));
    }

    /** A moment so many working days later; zero is later the same day, or the next working day if that is over. */
    public LocalDateTime after(LocalDateTime moment, int workingDays, Dice dice) {
        LocalDate day = onOrAfter(moment.toLocalDate());
        for (int passed = 0; passed < workingDays; passed++) {
            day = onOrAfter(day.plusDays(1));
        }
        LocalDateTime result = during(day, dice);
        return result.isAfter(moment) ? result : during(onOrAfter(day.plusDays(1)), dice);
    }

    /** A moment on that day or, if the office is closed then, on the last working day before it. */
    public LocalDateTime latest(LocalDate day, Dice dice) {
        return during(onOrBefore(day), dice);
    }
}
