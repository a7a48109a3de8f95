package org.huiyin.inspection.quantity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;

/** How much was done so far, all in all. */
public record AchievedReport(
        @PositiveOrZero @Max(Quantities.MOST) long achieved) implements ActionBody {
    @Override
    public Map<String, Object> particulars() {
        return Map.of("achieved", achieved);
    }
}
