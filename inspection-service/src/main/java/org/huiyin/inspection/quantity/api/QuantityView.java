package org.huiyin.inspection.quantity.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.huiyin.inspection.quantity.QuantityLedger;
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.api.WorkItemView;
import org.jspecify.annotations.Nullable;

/** A quantity ledger as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuantityView(@JsonUnwrapped WorkItemView item, String unitOfMeasure, QuantitiesView quantities) {

    /** What has to be done and was; the goal is all of it unless a share is given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record QuantitiesView(
            long required,
            long achieved,
            @Nullable Integer people,
            @Nullable Integer goalPercent,
            boolean goalReached) {}

    public static QuantityView of(QuantityLedger ledger, Viewing viewing) {
        var quantities = ledger.quantities();
        return new QuantityView(
                WorkItemView.of(ledger.tracking(), viewing),
                ledger.unitOfMeasure(),
                new QuantitiesView(
                        quantities.required(),
                        quantities.achieved(),
                        quantities.people(),
                        quantities.goalPercent(),
                        quantities.reachesGoal()));
    }
}
