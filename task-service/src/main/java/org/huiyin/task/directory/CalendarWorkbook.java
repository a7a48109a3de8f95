package org.huiyin.task.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.huiyin.directory.CalendarNotice;
import org.huiyin.directory.CalendarNotice.Kind;
import org.huiyin.directory.CalendarNotice.NoticeDay;
import org.huiyin.web.FieldError;
import org.huiyin.web.ProblemException;

/**
 * A notice as a workbook (.xlsx): on its first sheet, below a line of headings, the columns date, kind (HOLIDAY 休 or
 * MAKE_UP 班) and festival.
 */
public final class CalendarWorkbook {
    private static final int MOST_ROWS = 100;
    private static final int DATE = 0;
    private static final int KIND = 1;
    private static final int FESTIVAL = 2;

    private CalendarWorkbook() {}

    /** @throws ProblemException 400 naming the row and column that cannot be read */
    public static CalendarNotice read(byte[] workbook, String notice) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = book.getSheet(0)
                    .orElseThrow(() -> FieldError.of("", "no-workbook").problem());
            try (Stream<Row> rows = sheet.openStream()) {
                return new CalendarNotice(
                        notice, days(rows.limit(MOST_ROWS + 2L).skip(1)));
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            throw FieldError.of("", "no-workbook").problem();
        }
    }

    private static List<NoticeDay> days(Stream<Row> rows) {
        List<NoticeDay> days = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        rows.filter(row -> row.getCellCount() > 0 && !text(row, DATE).isBlank()).forEach(row -> {
            Optional<LocalDate> date = date(row);
            Optional<Kind> kind = kind(text(row, KIND));
            String festival = text(row, FESTIVAL).strip();
            if (date.isPresent() && kind.isPresent() && isName(festival)) {
                days.add(new NoticeDay(date.get(), kind.get(), festival));
            } else {
                errors.add(FieldError.of("row " + row.getRowNum(), "no-calendar-row"));
            }
        });
        if (!errors.isEmpty()) {
            throw FieldError.problem(errors);
        }
        if (days.isEmpty() || days.size() > MOST_ROWS) {
            throw FieldError.of("days", "size", 1, MOST_ROWS).problem();
        }
        return days;
    }

    private static boolean isName(String festival) {
        return !festival.isEmpty() && festival.length() <= CalendarNotice.LONGEST_FESTIVAL;
    }

    private static Optional<LocalDate> date(Row row) {
        try {
            return Optional.of(LocalDate.parse(text(row, DATE).strip()));
        } catch (DateTimeParseException notText) {
            return asDate(row);
        }
    }

    private static Optional<LocalDate> asDate(Row row) {
        try {
            return row.getCellAsDate(DATE).map(LocalDateTime::toLocalDate);
        } catch (ExcelReaderException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Kind> kind(String text) {
        return switch (text.strip()) {
            case "HOLIDAY", "休" -> Optional.of(Kind.HOLIDAY);
            case "MAKE_UP", "班" -> Optional.of(Kind.MAKE_UP);
            default -> Optional.empty();
        };
    }

    private static String text(Row row, int column) {
        return column < row.getCellCount() ? row.getCellText(column) : "";
    }
}
