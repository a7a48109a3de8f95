package org.huiyin.inspection.rectification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import org.huiyin.inspection.InspectionProblem;
import org.huiyin.tracking.deadline.Deadlines;
import org.huiyin.tracking.deadline.Due;
import org.huiyin.tracking.item.Step;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** What is done to rectify a finding, beside its way through the states. */
@Embeddable
public class Rectification {
    @Embedded
    private @Nullable RectificationPlan plan;

    @Embedded
    private Measures measures = new Measures();

    @Embedded
    private LongTerm longTerm = new LongTerm();

    @Embedded
    private Publications publications = new Publications();

    /** Asks for the plan of the cycle that begins. */
    public void begin(Due planDue) {
        plan = RectificationPlan.awaited(planDue);
    }

    public boolean awaitsPlan() {
        return plan != null && plan.handedInAt() == null;
    }

    /** Takes the plan that is awaited. */
    public void handIn(Step step, HandInPlan body) {
        plan = Objects.requireNonNull(plan).handedIn(body, step.at());
    }

    /** @throws ProblemException as {@link Measures#report} does */
    public void report(Step step, MeasureReport body) {
        measures.report(body, Deadlines.day(step.at()));
    }

    /**
     * What is kept up for long may be submitted while its measures go on.
     *
     * @throws ProblemException 409 {@link InspectionProblem#MEASURES_OPEN}
     */
    public void requireSubmittable(int cycle) {
        if (!isLongTerm()) {
            measures.requireSettled(cycle);
        }
    }

    /** Whether no measure of the cycle stands against a submission. */
    public boolean isSubmittable(int cycle) {
        return isLongTerm() || measures.open(cycle).isEmpty();
    }

    public void mark(Step step, LongTermMark body) {
        longTerm.mark(body, step.at());
    }

    public void review(Step step, LongTermReview body) {
        longTerm.review(body, Deadlines.day(step.at()));
    }

    public boolean isLongTerm() {
        return longTerm.since() != null;
    }

    /** Null before the feedback, and of what was fixed on site. */
    public @Nullable RectificationPlan plan() {
        return plan;
    }

    public Measures measures() {
        return measures;
    }

    public LongTerm longTerm() {
        return longTerm;
    }

    public Publications publications() {
        return publications;
    }
}
