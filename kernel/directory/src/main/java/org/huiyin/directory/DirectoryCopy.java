package org.huiyin.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.event.DirectoryRecord.Policy;
import org.huiyin.event.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * The whole directory at one version; immutable.
 *
 * @param version of the manifest it satisfies
 * @param policies of all services, by service and in the service's order
 * @param clock tells which day is today
 */
public record DirectoryCopy(
        long version,
        UnitHistory history,
        CategoryTree categories,
        WorkingCalendar calendar,
        List<Policy> policies,
        Clock clock) {
    public DirectoryCopy {
        policies = List.copyOf(policies);
    }

    /** The same with other policies, which no version counts. */
    DirectoryCopy with(List<Policy> others) {
        return new DirectoryCopy(version, history, categories, calendar, others, clock);
    }

    /** The units as they stand today. */
    public UnitTree units() {
        return history.on(today());
    }

    /**
     * The day whose units a question means: the day it names, else that of {@code asOf}, else the last day of its period
     * where that has passed, else today. Figures and the lists behind them both take it from here.
     *
     * @param named the day whose units are asked for, null where the question names none
     * @param asOf the instant whose facts are asked for, null for now
     * @param to the last day of the period, null where it is open
     */
    public LocalDate dayAsked(@Nullable LocalDate named, @Nullable Instant asOf, @Nullable LocalDate to) {
        if (named != null) {
            return named;
        }
        if (asOf != null) {
            return LocalDate.ofInstant(asOf, EventJson.ZONE);
        }
        LocalDate today = today();
        return to != null && to.isBefore(today) ? to : today;
    }

    /** The units as they stand on the {@linkplain #dayAsked day asked}. */
    public UnitTree unitsAsked(@Nullable LocalDate named, @Nullable Instant asOf, @Nullable LocalDate to) {
        return history.on(dayAsked(named, asOf, to));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), EventJson.ZONE);
    }
}
