package org.huiyin.tracking.body;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/** What somebody else says of the request for a later deadline. */
public record ExtensionDecision(
        @NotNull Decision decision,
        @Nullable @Size(max = 2000) String remark) implements ActionBody {
    @Override
    public @Nullable String words() {
        return remark;
    }

    /** What may come of a request. */
    @Schema(name = "ExtensionOutcome")
    public enum Decision {
        GRANT,
        REFUSE
    }
}
