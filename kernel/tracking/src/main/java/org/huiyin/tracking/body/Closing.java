package org.huiyin.tracking.body;

import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** What comes with an action that says the matter is done: evidence, or a reason for having none. */
public interface Closing extends ActionBody {
    /** The number of a document that proves it. */
    @Nullable String evidence();

    @Nullable String noEvidenceReason();

    default boolean hasEvidence() {
        return !blank(evidence()) || !files().isEmpty();
    }

    /** @throws ProblemException 422 {@code evidence-missing} with neither evidence nor a reason */
    default void requireEvidence() {
        if (!hasEvidence() && blank(noEvidenceReason())) {
            throw new ProblemException(TrackingProblem.EVIDENCE_MISSING);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
