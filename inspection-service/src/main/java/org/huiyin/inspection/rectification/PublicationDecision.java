package org.huiyin.inspection.rectification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether the finding, or its rectification, may be published 公开审定.
 *
 * @param publication that it may, or why not
 */
public record PublicationDecision(
        @NotNull Subject subject,
        @NotNull Publication publication,
        @Nullable @Size(max = 2000) String remark) implements ActionBody {
    /** What is decided on. */
    public enum Subject {
        FINDING,
        RECTIFICATION
    }

    @Override
    public @Nullable String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("subject", subject.name(), "publication", publication.name());
    }
}
