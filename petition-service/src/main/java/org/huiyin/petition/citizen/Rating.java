package org.huiyin.petition.citizen;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.petition.callback.Satisfaction;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * What a petitioner says of the handling without being called.
 *
 * @param result counts in the facts
 * @param attitude kept in history and shown, in no fact
 */
@Schema(name = "PetitionRating")
public record Rating(
        @NotNull Satisfaction result,
        @NotNull Satisfaction attitude,
        @Nullable @Size(max = 2000) String remark) implements ActionBody {
    @Override
    public @Nullable String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("resultSatisfaction", result, "attitudeSatisfaction", attitude);
    }
}
