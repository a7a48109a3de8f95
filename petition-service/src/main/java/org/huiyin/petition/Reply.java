package org.huiyin.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The unit's answer to the petitioner 答复, with evidence or a reason for having none.
 *
 * @param evidence a reference to the evidence: a document number or SHA-256 of a file
 */
@Schema(name = "PetitionReply")
public record Reply(
        @NotBlank @Size(max = 10_000) String reply,
        @Nullable @Size(max = 200) String evidence,
        @Nullable @Size(max = 500) String noEvidenceReason)
        implements ActionBody {

    /** @throws ProblemException 422 {@code evidence-missing} with neither */
    void requireEvidence() {
        if (blank(evidence) && blank(noEvidenceReason)) {
            throw new ProblemException(TrackingProblem.EVIDENCE_MISSING);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    @Override
    public String words() {
        return reply;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("withEvidence", !blank(evidence));
    }
}
