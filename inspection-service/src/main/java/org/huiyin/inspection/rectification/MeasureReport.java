package org.huiyin.inspection.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * How far a measure is.
 *
 * @param measure its number within the finding
 * @param amount recovered so far, in fen 分; of a recovery that is done it must be given
 * @param accountability of an accountability measure that is done it must be given
 */
public record MeasureReport(
        @Positive int measure,
        @NotNull Outcome outcome,
        @Nullable @PositiveOrZero Long amount,
        @Nullable @Valid Accountability accountability,
        @NotBlank @Size(max = 2000) String remark)
        implements ActionBody {

    /** What may be reported of a measure. */
    public enum Outcome {
        UNDER_WAY(MeasureState.UNDER_WAY),
        DONE(MeasureState.DONE),
        DROPPED(MeasureState.DROPPED);

        private final MeasureState state;

        Outcome(MeasureState state) {
            this.state = state;
        }

        MeasureState state() {
            return state;
        }
    }

    boolean isDone() {
        return outcome == Outcome.DONE;
    }

    @Override
    public String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("measure", measure);
        detail.put("outcome", outcome.name());
        if (amount != null) {
            detail.put("amount", amount);
        }
        if (accountability != null) {
            detail.put("accountability", accountability);
        }
        return detail;
    }
}
