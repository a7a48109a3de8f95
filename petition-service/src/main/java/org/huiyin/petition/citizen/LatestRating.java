package org.huiyin.petition.citizen;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.huiyin.petition.callback.Satisfaction;
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

    /** Takes the place of what was said before. */
    public void state(int ofCycle, Satisfaction ofResult, @Nullable Satisfaction ofAttitude) {
        cycle = ofCycle;
        result = ofResult;
        attitude = ofAttitude;
    }

    /** Of that cycle, empty where it is not rated. */
    public Optional<Stated> of(int ofCycle) {
        return result != null && cycle == ofCycle ? Optional.of(new Stated(result, attitude)) : Optional.empty();
    }
}
