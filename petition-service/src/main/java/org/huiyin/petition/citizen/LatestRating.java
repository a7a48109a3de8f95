package org.huiyin.petition.citizen;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.petition.PetitionProblem;
import org.huiyin.petition.callback.Callback;
import org.huiyin.petition.callback.CallbackSteps;
import org.huiyin.petition.callback.Satisfaction;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** How the petitioner rates a cycle, on whichever way it was said last. */
@Embeddable
public class LatestRating {
    @Column(name = "rated_cycle")
    private int cycle;

    @Enumerated(EnumType.STRING)
    @Column(name = "rated_result")
    private @Nullable Satisfaction result;

    @Enumerated(EnumType.STRING)
    @Column(name = "rated_attitude")
    private @Nullable Satisfaction attitude;

    /**
     * As it is shown.
     *
     * @param attitude null where it was not asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stated(Satisfaction result, @Nullable Satisfaction attitude) {}

    /** Without a call, by the petitioner or on paper. */
    public void rated(Tracking item, Rating body, Instant at) {
        CallbackSteps.rated(item, body.result(), at);
        state(item.cycle(), body.result(), body.attitude());
    }

    /**
     * In a callback, which need not bring a rating.
     *
     * @throws ProblemException 422 for an answer that is missing or that somebody who was not reached cannot have given
     */
    public void calledBack(Tracking item, Callback body, Instant at) {
        body.missing().ifPresent(question -> {
            throw new ProblemException(PetitionProblem.CALLBACK_ANSWER_MISSING, question).with("field", question);
        });
        body.outOfPlace().ifPresent(answer -> {
            throw new ProblemException(PetitionProblem.CALLBACK_ANSWER_OUT_OF_PLACE, answer).with("field", answer);
        });
        CallbackSteps.calledBack(item, body, at);
        if (body.resultSatisfaction() != null) {
            state(item.cycle(), body.resultSatisfaction(), body.attitudeSatisfaction());
        }
    }

    /** Takes the place of what was said before. */
    private void state(int ofCycle, Satisfaction ofResult, @Nullable Satisfaction ofAttitude) {
        cycle = ofCycle;
        result = ofResult;
        attitude = ofAttitude;
    }

    /** Of the item's present cycle, empty where it is not rated. */
    public Optional<Stated> of(Tracking item) {
        return result != null && cycle == item.cycle() ? Optional.of(new Stated(result, attitude)) : Optional.empty();
    }
}
