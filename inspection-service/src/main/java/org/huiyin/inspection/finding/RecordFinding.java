package org.huiyin.inspection.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huiyin.inspection.InspectionProblem;
import org.huiyin.inspection.round.Programme;
import org.huiyin.inspection.round.RoundKey;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A new finding.
 *
 * @param group the name of the inspection group in its round
 * @param target code of the inspected unit, one of the round's targets
 * @param category a code, e.g. {@code discipline}
 * @param notice the number of the written order 整改通知书 or audit letter 审计整改函 that it stands in; null for none
 * @param rectifyBy the last day by which it is ordered to be rectified 限期整改, in programmes that order so; null where
 *     the policy sets the deadline
 */
public record RecordFinding(
        @NotNull @Valid RoundKey round,
        @NotBlank @Size(max = 100) String group,
        @NotBlank String target,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 10_000) String content,
        @NotBlank @Size(max = 64) String category,
        @Nullable @Size(max = 200) String notice,
        @Nullable LocalDate rectifyBy)
        implements ActionBody {

    /** @throws ProblemException 422 for an order that the programme does not know, or for a day that is past */
    void requireOrder(Programme programme, LocalDate today) {
        if (rectifyBy != null && !programme.ordersDeadlines()) {
            throw new ProblemException(InspectionProblem.DEADLINE_NOT_ORDERED, programme.chinese());
        }
        if (rectifyBy != null && rectifyBy.isBefore(today)) {
            throw new ProblemException(InspectionProblem.ORDER_PASSED, rectifyBy.toString());
        }
    }
}
