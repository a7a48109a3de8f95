package org.huiyin.evidence.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.event.EventJson;
import org.huiyin.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A file of an item.
 *
 * @param name for people; it says nothing about the content
 * @param mediaType by the content
 * @param cycle the item's handling cycle at the upload
 * @param alsoOn numbers of other items of this service with the same file, those that the reader may see
 * @param repeated whether there are any, seen or not
 */
@Schema(name = "Evidence")
public record EvidenceView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) String mediaType,
        @Schema(required = true) long size,
        @Schema(required = true, pattern = "[0-9a-f]{64}") String sha256,
        @Schema(required = true) int cycle,
        @Schema(required = true) OffsetDateTime uploadedAt,
        @Schema(required = true) Uploader uploadedBy,
        @Schema(required = true) List<String> alsoOn,
        @Schema(required = true) boolean repeated) {

    /** Who handed it in, by office. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EvidenceUploader")
    public record Uploader(
            @Schema(required = true) String role, @Nullable String unit) {}

    static EvidenceView of(Evidence evidence, List<String> alsoOn, boolean repeated) {
        return new EvidenceView(
                evidence.id(),
                evidence.name(),
                evidence.mediaType(),
                evidence.size(),
                evidence.sha256().hex(),
                evidence.cycle(),
                EventJson.time(evidence.uploadedAt()),
                new Uploader(evidence.uploader().role(), evidence.uploader().unit()),
                alsoOn,
                repeated);
    }
}
