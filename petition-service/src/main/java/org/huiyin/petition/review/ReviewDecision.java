package org.huiyin.petition.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;

/**
 * What the authority says at the end of a review, in writing.
 *
 * @param opinion of an outcome CHANGED it is what the petitioner gets in the place of the unit's answer
 */
public record ReviewDecision(
        @NotNull ReviewOutcome outcome,
        @NotBlank @Size(max = 10_000) String opinion) implements ActionBody {
    @Override
    public String words() {
        return opinion;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("outcome", outcome.name());
    }
}
