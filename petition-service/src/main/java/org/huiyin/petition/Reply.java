package org.huiyin.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.tracking.body.Closing;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the petitioner, by the unit 答复 or by the operator at once 直接答复, with evidence or a reason for having none.
 *
 * @param evidence the number of a document that proves it
 * @param files ids of the petition's evidence files, null for none
 */
@Schema(name = "PetitionReply")
public record Reply(
        @NotBlank @Size(max = 10_000) String reply,
        @Nullable @Size(max = 200) String evidence,
        @Nullable @Size(max = 20) List<@NotNull UUID> files,
        @Nullable @Size(max = 500) String noEvidenceReason)
        implements Closing {

    public Reply {
        files = files == null ? List.of() : List.copyOf(files);
    }

    @Override
    public String words() {
        return reply;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("withEvidence", hasEvidence());
    }
}
