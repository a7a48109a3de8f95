package org.huiyin.petition.screening.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.EventJson;
import org.huiyin.petition.screening.DisputeScreening;

/**
 * What the villages and communities report for a period.
 *
 * @param found all disputes together
 * @param missing codes of the units that have not reported
 */
public record ScreeningView(LocalDate from, LocalDate to, long found, List<Report> items, List<String> missing) {

    /** @param zeroReport 零报告: that nothing was found was said */
    public record Report(
            UUID id,
            String unit,
            LocalDate from,
            LocalDate to,
            int found,
            boolean zeroReport,
            String recordedBy,
            OffsetDateTime recordedAt) {
        static Report of(DisputeScreening screening) {
            return new Report(
                    screening.id(),
                    screening.unit(),
                    screening.firstDay(),
                    screening.lastDay(),
                    screening.found(),
                    screening.found() == 0,
                    screening.recordedBy(),
                    EventJson.time(screening.recordedAt()));
        }
    }

    static ScreeningView of(LocalDate from, LocalDate to, List<DisputeScreening> reports, List<String> expected) {
        List<String> reported = reports.stream().map(DisputeScreening::unit).toList();
        return new ScreeningView(
                from,
                to,
                reports.stream().mapToLong(DisputeScreening::found).sum(),
                reports.stream().map(Report::of).toList(),
                expected.stream().filter(unit -> !reported.contains(unit)).toList());
    }
}
