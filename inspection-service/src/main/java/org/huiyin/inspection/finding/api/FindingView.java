package org.huiyin.inspection.finding.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.huiyin.inspection.finding.Finding;
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.api.WorkItemView;
import org.jspecify.annotations.Nullable;

/** A finding as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        @JsonUnwrapped WorkItemView item,
        String group,
        @Nullable String content) {
    public static FindingView of(Finding finding, Viewing viewing) {
        return new FindingView(WorkItemView.of(finding.tracking(), viewing), finding.group(), finding.content());
    }
}
