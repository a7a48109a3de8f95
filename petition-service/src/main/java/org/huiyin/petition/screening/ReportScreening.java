package org.huiyin.petition.screening;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huiyin.web.ProblemException;

/**
 * What a unit found when it looked for disputes.
 *
 * @param unit code of the unit that looked
 * @param from the first day, inclusive
 * @param to the last day, inclusive; the same for a daily report in sensitive periods
 * @param found how many disputes; 0 is a report, too 零报告
 */
public record ReportScreening(
        @NotBlank @Size(max = 64) String unit,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Min(0) Integer found) {
    private static final long QUARTER = 92;

    /** @throws ProblemException 422 for days that are no period */
    void requirePeriod() {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= QUARTER) {
            throw new ProblemException(ScreeningProblem.SCREENING_PERIOD);
        }
    }
}
