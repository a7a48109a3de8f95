package org.huiyin.inspection.lead.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.huiyin.inspection.lead.LeadLedger;
import org.huiyin.inspection.lead.LeadNumbers;
import org.huiyin.tracking.api.WorkItemView;
import org.jspecify.annotations.Nullable;

/** A ledger as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerView(@JsonUnwrapped WorkItemView item, LeadNumbers numbers) {
    public static LedgerView of(LeadLedger ledger, @Nullable List<String> actions) {
        return new LedgerView(WorkItemView.of(ledger.tracking(), actions), ledger.numbers());
    }
}
