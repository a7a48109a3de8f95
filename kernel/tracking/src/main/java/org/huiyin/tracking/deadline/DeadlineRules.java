package org.huiyin.tracking.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.huiyin.directory.Directory;
import org.huiyin.directory.WorkingCalendar;
import org.huiyin.event.Dimensions;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.deadline.Policy.LimitedStep;
import org.huiyin.web.ProblemException;

/** The deadline a step gets under the policies in force when its clock starts. */
@ApplicationScoped
public class DeadlineRules {
    private final PolicyBook policies;
    private final Directory directory;

    DeadlineRules(PolicyBook policies, Directory directory) {
        this.policies = policies;
        this.directory = directory;
    }

    /** @throws ProblemException 422 {@code no-policy} where no policy covers the item */
    public Due due(LimitedStep step, Dimensions dimensions, Instant start) {
        return due(require(step, dimensions, start), start);
    }

    /** A day that a person set. */
    public Due given(Instant start, LocalDate day) {
        return Deadlines.given(start, day, policies.warning(), calendar());
    }

    /** Until when and how often a unit may decline what it is assigned at that instant. */
    public Allowance decline(Dimensions dimensions, Instant assigned) {
        Policy policy = require(LimitedStep.DECLINE, dimensions, assigned);
        return new Allowance(due(policy, assigned), policy.atMost());
    }

    /** How far and how often the deadline of an item may be put off, by the policy in force when it is asked for. */
    public Allowance extension(Dimensions dimensions, Instant due, Instant asked) {
        Policy policy = require(LimitedStep.EXTENSION, dimensions, asked);
        return new Allowance(due(policy, due), policy.atMost());
    }

    /** From when an item to which that happened is the supervision office's, empty where no rule makes it so. */
    public Optional<Instant> escalation(EscalationRule.Cause cause, Dimensions dimensions, Instant since) {
        return policies.escalation(cause, dimensions, Deadlines.day(since))
                .map(rule -> rule.after() == null ? since : Deadlines.end(rule.after(), since, calendar()));
    }

    /** From when a deadline that was moved is near. */
    public Instant warnAt(Instant start, Instant due) {
        return policies.warning().opens(start, due, false, calendar());
    }

    /** What is computed anew today. */
    public Renewing renewing() {
        return renewing(calendar());
    }

    /** What would be computed anew under a calendar that does not hold yet. */
    public Renewing renewing(WorkingCalendar calendar) {
        return new Renewing(policies, calendar);
    }

    /** The rules whose running deadlines are computed anew under another. */
    public Set<String> superseded() {
        return policies.superseded();
    }

    private Due due(Policy policy, Instant start) {
        return Deadlines.due(policy, start, policies.warning(), calendar());
    }

    private Policy require(LimitedStep step, Dimensions dimensions, Instant at) {
        return policies.find(step, dimensions, Deadlines.day(at))
                .orElseThrow(() -> new ProblemException(TrackingProblem.NO_POLICY, step.name()));
    }

    private WorkingCalendar calendar() {
        return directory.copy().calendar();
    }
}
