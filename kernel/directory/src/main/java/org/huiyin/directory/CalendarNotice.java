package org.huiyin.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Day;
import org.huiyin.web.FieldError;
import org.huiyin.web.ProblemException;

/**
 * The State Council's notice for a year, as it is handed in.
 *
 * @param notice its number, e.g. 国办发明电〔2025〕7号
 * @param days those that differ from their weekday
 */
public record CalendarNotice(
        @NotBlank @Size(max = CalendarNotice.LONGEST_NOTICE) String notice,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid NoticeDay> days) {
    /** Characters of a notice's number. */
    public static final int LONGEST_NOTICE = 200;
    /** Characters of a festival's name. */
    public static final int LONGEST_FESTIVAL = 100;

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    /** A day off, or a Saturday or Sunday that is worked 调休. */
    public record NoticeDay(
            @NotNull LocalDate date,
            @NotNull Kind kind,

            @NotBlank @Size(max = CalendarNotice.LONGEST_FESTIVAL) String festival) {
        boolean isWeekend() {
            return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        }
    }

    /** What a day differs in. */
    @Schema(name = "NoticeDayKind")
    public enum Kind {
        HOLIDAY,
        MAKE_UP
    }

    /**
     * The year of the working calendar that it makes.
     *
     * @throws ProblemException 400 for days of another year, days named twice and working days made up on a working day
     */
    public CalendarYear of(int year) {
        List<FieldError> errors = errors(year);
        if (!errors.isEmpty()) {
            throw FieldError.problem(errors);
        }
        return new CalendarYear(
                year,
                notice,
                days.stream()
                        .sorted(Comparator.comparing(NoticeDay::date))
                        .map(day -> new Day(day.date(), day.kind() == Kind.MAKE_UP, day.festival()))
                        .toList());
    }

    private List<FieldError> errors(int year) {
        List<FieldError> errors = new ArrayList<>();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            errors.add(FieldError.of("year", "range", FIRST_YEAR, LAST_YEAR));
        }
        Set<LocalDate> seen = new HashSet<>();
        for (int index = 0; index < days.size(); index++) {
            NoticeDay day = days.get(index);
            String field = "days[" + index + "]";
            if (day.date().getYear() != year) {
                errors.add(FieldError.of(field + ".date", "not-of-the-year", year));
            }
            if (!seen.add(day.date())) {
                errors.add(FieldError.of(field + ".date", "named-twice"));
            }
            if (day.kind() == Kind.MAKE_UP && !day.isWeekend()) {
                errors.add(FieldError.of(field + ".kind", "no-weekend"));
            }
        }
        return errors;
    }
}
