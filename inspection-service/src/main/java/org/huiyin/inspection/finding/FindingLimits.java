package org.huiyin.inspection.finding;

import static org.huiyin.tracking.deadline.Policy.LimitedStep.COMPLETION;
import static org.huiyin.tracking.deadline.Policy.LimitedStep.PLAN;
import static org.huiyin.tracking.deadline.Policy.LimitedStep.SIGNATURE;

import java.time.LocalDate;
import org.huiyin.event.Dimensions;
import org.huiyin.tracking.deadline.Allowance;
import org.huiyin.tracking.deadline.DeadlineRules;
import org.huiyin.tracking.deadline.Due;
import org.huiyin.tracking.item.Step;

/** The limits of a finding whose clock starts at a step: the day that was ordered in its first cycle, else the policy's. */
record FindingLimits(Due rectification, Due plan, Due sign, Allowance decline) {
    static FindingLimits of(Finding finding, Step step, DeadlineRules rules) {
        Dimensions dimensions = finding.tracking().dimensions();
        LocalDate ordered = finding.tracking().cycle() == 1 ? finding.rectifyBy() : null;
        return new FindingLimits(
                ordered == null ? rules.due(COMPLETION, dimensions, step.at()) : rules.given(step.at(), ordered),
                rules.due(PLAN, dimensions, step.at()),
                rules.due(SIGNATURE, dimensions, step.at()),
                rules.decline(dimensions, step.at()));
    }
}
