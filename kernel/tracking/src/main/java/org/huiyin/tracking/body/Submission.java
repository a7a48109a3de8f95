package org.huiyin.tracking.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What was done, with evidence or a reason for having none.
 *
 * @param evidence a reference to the evidence: a document number or SHA-256 of a file
 */
public record Submission(
        @NotBlank @Size(max = 2000) String remark,
        @Nullable @Size(max = 200) String evidence,
        @Nullable @Size(max = 500) String noEvidenceReason)
        implements ActionBody {

    /** @throws ProblemException 422 {@code evidence-missing} with neither */
    public void requireEvidence() {
        if (blank(evidence) && blank(noEvidenceReason)) {
            throw new ProblemException(TrackingProblem.EVIDENCE_MISSING);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    @Override
    public String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        Map<String, Object> detail = new HashMap<>();
        if (!blank(evidence)) {
            detail.put("evidence", String.valueOf(evidence));
        }
        detail.put("withEvidence", !blank(evidence));
        return detail;
    }
}
