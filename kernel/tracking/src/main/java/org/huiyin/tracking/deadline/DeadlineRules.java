package org.huiyin.tracking.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.huiyin.directory.Directory;
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
        Policy policy = policies.find(step, dimensions, Deadlines.day(start))
                .orElseThrow(() -> new ProblemException(TrackingProblem.NO_POLICY, step.name()));
        return Deadlines.due(policy, start, directory.copy().calendar());
    }
}
