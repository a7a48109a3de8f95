package org.huiyin.tracking.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done, with evidence or a reason for having none.
 *
 * @param evidence the number of a document that proves it
 * @param files ids of the item's evidence files, null for none
 */
public record Submission(
        @NotBlank @Size(max = 2000) String remark,
        @Nullable @Size(max = 200) String evidence,
        @Nullable @Size(max = 20) List<@NotNull UUID> files,
        @Nullable @Size(max = 500) String noEvidenceReason)
        implements Closing {

    public Submission {
        files = files == null ? List.of() : List.copyOf(files);
    }

    @Override
    public String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        Map<String, Object> detail = new HashMap<>();
        if (evidence != null && !evidence.isBlank()) {
            detail.put("evidence", evidence);
        }
        detail.put("withEvidence", hasEvidence());
        return detail;
    }
}
