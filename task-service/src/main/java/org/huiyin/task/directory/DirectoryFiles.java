package org.huiyin.task.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Category;
import org.huiyin.event.DirectoryRecord.Day;
import org.huiyin.event.DirectoryRecord.Unit;
import org.jspecify.annotations.Nullable;

/** The directory as the files of this service say; their sources are in {@code directory/SOURCES.md}. */
final class DirectoryFiles {
    private DirectoryFiles() {}

    /** Parents before what is below them. */
    static List<DirectoryRecord> read() {
        return Stream.of(units("units.csv", false), units("synthetic-units.csv", true), categories(), calendar())
                .<DirectoryRecord>flatMap(entries -> entries)
                .toList();
    }

    private static Stream<Unit> units(String file, boolean synthetic) {
        return new CsvFile(file)
                .rows()
                .map(row -> new Unit(row.get(0), emptyAsNull(row.get(1)), row.get(2), row.get(3), synthetic));
    }

    private static Stream<Category> categories() {
        return new CsvFile("categories.csv")
                .rows()
                .map(row -> new Category(row.get(0), emptyAsNull(row.get(1)), row.get(2), row.get(3)));
    }

    private static Stream<CalendarYear> calendar() {
        Map<Integer, String> notices = new CsvFile("notices.csv")
                .rows()
                .collect(Collectors.toMap(row -> Integer.valueOf(row.get(0)), row -> row.get(1)));
        Map<Integer, List<Day>> days = new CsvFile("holidays.csv")
                .rows()
                .map(row -> new Day(LocalDate.parse(row.get(0)), "WORKING".equals(row.get(1)), row.get(2)))
                .collect(Collectors.groupingBy(day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream().map(year -> year(year.getKey(), notices, year.getValue()));
    }

    private static CalendarYear year(int year, Map<Integer, String> notices, List<Day> days) {
        String notice = notices.get(year);
        if (notice == null) {
            throw new IllegalStateException("notices.csv names no notice for the days of " + year);
        }
        return new CalendarYear(year, notice, days);
    }

    private static @Nullable String emptyAsNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
