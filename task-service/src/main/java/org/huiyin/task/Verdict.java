package org.huiyin.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.huiyin.event.Fact;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * How a proposer rated a closed task.
 *
 * @param handling null where only the result is rated
 */
@Embeddable
public record Verdict(
        @Enumerated(EnumType.STRING) @Column(name = "result_rating")
        Satisfaction result,

        @Enumerated(EnumType.STRING) @Column(name = "handling_rating") @Nullable Satisfaction handling) {

    /** @throws ProblemException 422 {@code second-rating-missing} where the source needs both ratings */
    static Verdict of(Rating body, TaskSource source) {
        if (source.isRatedTwice() && body.handling() == null) {
            throw new ProblemException(TaskProblem.SECOND_RATING_MISSING);
        }
        return new Verdict(body.result(), body.handling());
    }

    boolean isDissatisfied() {
        return result == Satisfaction.DISSATISFIED || handling == Satisfaction.DISSATISFIED;
    }

    /** Satisfaction is that with the result. */
    List<Fact> facts() {
        return switch (result) {
            case SATISFIED -> List.of(Fact.RATED, Fact.SATISFIED);
            case BASICALLY_SATISFIED -> List.of(Fact.RATED, Fact.BASICALLY_SATISFIED);
            case DISSATISFIED -> List.of(Fact.RATED);
        };
    }
}
