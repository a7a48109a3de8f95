package org.huiyin.inspection.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is done to rectify a finding.
 *
 * @param number within the finding, from 1
 * @param cycle the handling cycle that it belongs to
 * @param text what is to be done
 * @param responsiblePost the post that answers for it, never a name
 * @param dueOn its last day in time
 * @param settledOn the day it was done or dropped, null before
 * @param amount what was recovered, in fen 分; only of a recovery that was reported on
 * @param accountability only of an accountability measure that was reported on
 */
public record Measure(
        int number,
        int cycle,
        MeasureKind kind,
        String text,
        String responsiblePost,
        LocalDate dueOn,
        MeasureState state,
        @Nullable LocalDate settledOn,
        @Nullable Long amount,
        @Nullable Accountability accountability) {

    /** The same after a report on it. */
    Measure after(MeasureReport report, LocalDate day) {
        MeasureState to = report.outcome().state();
        return new Measure(
                number,
                cycle,
                kind,
                text,
                responsiblePost,
                dueOn,
                to,
                to.isSettled() ? day : null,
                report.amount(),
                report.accountability());
    }

    /** Whether the report has the figures that this kind of measure comes to, and no others. */
    boolean takes(MeasureReport report) {
        boolean amountFits =
                kind == MeasureKind.RECOVERY ? !report.isDone() || report.amount() != null : report.amount() == null;
        boolean personsFit = kind == MeasureKind.ACCOUNTABILITY
                ? !report.isDone() || report.accountability() != null
                : report.accountability() == null;
        return amountFits && personsFit;
    }
}
