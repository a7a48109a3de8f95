package org.huiyin.petition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/** What the reviewer says of a reply. */
public record PetitionReview(
        @NotNull Decision decision,
        @Nullable @Size(max = 2000) String remark) implements ActionBody {
    @Override
    public @Nullable String words() {
        return remark;
    }

    /** What may come of a review. */
    @Schema(name = "PetitionDecision")
    public enum Decision {
        CLOSE,
        SEND_BACK
    }
}
