package org.huiyin.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Working days counted on the fingers: day after day over the lines of the holiday file, with nothing of the product's
 * arithmetic in it. Tests hold that arithmetic against it.
 *
 * @param holidays the days off by the notices, whatever their weekday
 * @param makeUps the Saturdays and Sundays that are worked 调休
 * @param years those whose notice is known
 */
public record CountedDays(Set<LocalDate> holidays, Set<LocalDate> makeUps, Set<Integer> years) {
    private static final String FILE = "/directory/holidays.csv";

    public CountedDays {
        holidays = Set.copyOf(holidays);
        makeUps = Set.copyOf(makeUps);
        years = Set.copyOf(years);
    }

    /** By the notices of 2020 to 2026. */
    public static CountedDays real() {
        Set<LocalDate> holidays = dates("HOLIDAY");
        Set<Integer> years = holidays.stream().map(LocalDate::getYear).collect(Collectors.toSet());
        return new CountedDays(holidays, dates("WORKING"), years);
    }

    private static Set<LocalDate> dates(String kind) {
        return CsvResource.rows(FILE)
                .filter(row -> row.get(1).equals(kind))
                .map(List::getFirst)
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a notice is known for the day's year. */
    public boolean knows(LocalDate day) {
        return years.contains(day.getYear());
    }

    /** Whether the day is worked: a make-up day, or no weekend and no holiday. */
    public boolean worked(LocalDate day) {
        if (makeUps.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /** The n-th worked day after that day. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        int counted = 0;
        while (counted < workingDays) {
            last = last.plusDays(1);
            if (worked(last)) {
                counted++;
            }
        }
        return last;
    }

    /** The day itself if it is worked, else the next that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate worked = day;
        while (!worked(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }
}
