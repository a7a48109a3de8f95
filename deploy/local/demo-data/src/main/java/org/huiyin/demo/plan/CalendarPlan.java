package org.huiyin.demo.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;

/** When offices work. */
public record CalendarPlan(Span morning, Span afternoon, List<MonthDay> restDays, List<LocalDate> springFestivals) {

    /** Part of a day, both ends inclusive. */
    public record Span(LocalTime from, LocalTime to) {}
}
