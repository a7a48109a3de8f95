package org.huiyin.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Whether a suggestion or proposal is filed.
 *
 * @param reason needed where it is not
 */
public record Filing(
        @NotNull Decision decision,
        @Nullable @Size(max = 2000) String reason) implements ActionBody {
    /** What may come of it. */
    @Schema(name = "FilingDecision")
    public enum Decision {
        FILE,
        NOT_FILE
    }

    /** @throws ProblemException 422 {@code reason-missing} without one */
    void requireReason() {
        if (reason == null || reason.isBlank()) {
            throw new ProblemException(TaskProblem.REASON_MISSING);
        }
    }

    @Override
    public @Nullable String words() {
        return reason;
    }
}
