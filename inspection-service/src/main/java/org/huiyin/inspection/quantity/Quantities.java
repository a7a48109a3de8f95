package org.huiyin.inspection.quantity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.huiyin.event.Fact;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * How much has to be done and was.
 *
 * @param required in the ledger's unit of measure
 * @param achieved may exceed what is required
 * @param people how many posts share it, e.g. river chiefs; null where nobody counted them
 * @param goalPercent the share of what is required that the plan asks for; null for all of it
 */
@Embeddable
public record Quantities(
        @Positive @Max(MOST) long required,
        @PositiveOrZero @Max(MOST) long achieved,
        @Nullable @Positive Integer people,

        @Column(name = "goal_percent") @Nullable @Positive @Max(100) Integer goalPercent)
        implements ActionBody {
    /** The largest number that a ledger takes. */
    static final long MOST = 1_000_000_000_000L;

    private static final int ALL = 100;

    Quantities withAchieved(long sofar) {
        return new Quantities(required, sofar, people, goalPercent);
    }

    /** Whether as much was done as the plan asks for. */
    public boolean reachesGoal() {
        int goal = goalPercent == null ? ALL : goalPercent;
        return achieved * ALL >= required * goal;
    }

    Map<Fact, Long> counted() {
        return Map.of(Fact.QUANTITY_TARGET, required, Fact.QUANTITY_ACTUAL, achieved);
    }
}
