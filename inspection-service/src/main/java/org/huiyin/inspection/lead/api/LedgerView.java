package org.huiyin.inspection.lead.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.huiyin.inspection.lead.LeadLedger;
import org.huiyin.inspection.lead.LeadNumbers;
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.api.WorkItemView;

/** A ledger as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerView(@JsonUnwrapped WorkItemView item, LeadNumbers numbers) {
    public static LedgerView of(LeadLedger ledger, Viewing viewing) {
        return new LedgerView(WorkItemView.of(ledger.tracking(), viewing), ledger.numbers());
    }
}
