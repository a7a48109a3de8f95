package org.huiyin.inspection.finding.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.inspection.finding.Finding;
import org.huiyin.inspection.rectification.Measure;
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.api.WorkItemView;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the API shows it.
 *
 * @param notice the number of the written order, null without one
 * @param rectifyBy the day that inspectors ordered, null where the policy sets the deadline
 * @param plan null before the feedback, and of what was fixed on site
 * @param longTerm null unless it is flagged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        @JsonUnwrapped WorkItemView item,
        String group,
        @Nullable String content,
        @Nullable String notice,
        @Nullable LocalDate rectifyBy,
        @Nullable PlanView plan,
        List<Measure> measures,
        @Nullable LongTermView longTerm,
        PublicationsView publication) {
    public static FindingView of(Finding finding, Viewing viewing) {
        return new FindingView(
                WorkItemView.of(finding.tracking(), viewing),
                finding.group(),
                finding.content(),
                finding.notice(),
                finding.rectifyBy(),
                PlanView.of(finding.rectification().plan()),
                finding.rectification().measures().all(),
                LongTermView.of(finding.rectification().longTerm()),
                PublicationsView.of(finding.rectification().publications()));
    }
}
