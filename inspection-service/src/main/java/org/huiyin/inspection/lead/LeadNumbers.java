package org.huiyin.inspection.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.huiyin.event.Fact;
import org.huiyin.tracking.item.ActionBody;

/**
 * How many leads of a ledger have come how far; none can exceed the leads transferred.
 *
 * @param transferred 移交
 * @param concluded 办结
 * @param substantiated 查实
 * @param caseFiled 立案
 * @param sanctioned 处分
 */
@Embeddable
public record LeadNumbers(
        @PositiveOrZero long transferred,
        @PositiveOrZero long concluded,
        @PositiveOrZero long substantiated,
        @Column(name = "case_filed") @PositiveOrZero long caseFiled,
        @PositiveOrZero long sanctioned)
        implements ActionBody {

    @AssertTrue boolean isWithinTransferred() {
        return Math.max(Math.max(concluded, substantiated), Math.max(caseFiled, sanctioned)) <= transferred;
    }

    Map<Fact, Long> quantities() {
        return Map.of(
                Fact.LEAD_TRANSFERRED, transferred,
                Fact.LEAD_CONCLUDED, concluded,
                Fact.LEAD_SUBSTANTIATED, substantiated,
                Fact.LEAD_CASE_FILED, caseFiled,
                Fact.LEAD_SANCTIONED, sanctioned);
    }
}
