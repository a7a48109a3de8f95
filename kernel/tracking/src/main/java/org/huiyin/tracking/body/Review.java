package org.huiyin.tracking.body;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/** What the reviewer says of a submission. */
public record Review(
        @NotNull Decision decision,
        @Nullable @Size(max = 2000) String remark) implements ActionBody {
    @Override
    public @Nullable String words() {
        return remark;
    }

    /** What may come of a review. */
    public enum Decision {
        APPROVE,
        SEND_BACK
    }
}
