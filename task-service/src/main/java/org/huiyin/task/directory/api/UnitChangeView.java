package org.huiyin.task.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.huiyin.event.EventJson;
import org.huiyin.task.directory.DirectoryChanges.Entered;
import org.huiyin.task.directory.UnitChange;
import org.jspecify.annotations.Nullable;

/**
 * A change of a unit.
 *
 * @param effectiveOn the first day on which it holds, left out for a name, which has no days
 * @param changedBy the subject of who entered it, left out in the answer to the change itself
 * @param unit as it is afterwards
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitChangeView(
        UnitChange.Kind change,
        @Nullable LocalDate effectiveOn,
        @Nullable String changedBy,
        @Nullable OffsetDateTime changedAt,
        UnitView unit) {
    /** @param today stands for the day of a change that has none */
    static UnitChangeView of(UnitChange change, LocalDate today) {
        return new UnitChangeView(change.kind(), change.effectiveOn(), null, null, unit(change, today));
    }

    static UnitChangeView of(Entered entered) {
        return new UnitChangeView(
                entered.change().kind(),
                entered.change().effectiveOn(),
                entered.by(),
                entered.at(),
                unit(
                        entered.change(),
                        entered.at().atZoneSameInstant(EventJson.ZONE).toLocalDate()));
    }

    private static UnitView unit(UnitChange change, LocalDate otherwise) {
        return UnitView.after(change.unit(), Objects.requireNonNullElse(change.effectiveOn(), otherwise));
    }
}
