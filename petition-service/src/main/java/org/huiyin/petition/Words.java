package org.huiyin.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All that is said in a petition and in its reply: it may name people, stays in this table and ends with the erasure. */
@Embeddable
class Words {
    private @Nullable String title;

    private @Nullable String content;

    private @Nullable String reply;

    private @Nullable String evidence;

    @Column(name = "no_evidence_reason")
    private @Nullable String noEvidenceReason;

    /** Null as long as there is a title. */
    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    /** For JPA. */
    protected Words() {}

    Words(RegisterPetition body) {
        this.title = body.title();
        this.content = body.content();
    }

    /** The latest answer takes the place of earlier ones. @throws ProblemException 422 without evidence or a reason */
    void keep(Reply body) {
        body.requireEvidence();
        reply = body.reply();
        evidence = body.evidence();
        noEvidenceReason = body.noEvidenceReason();
    }

    void erase(Instant at) {
        erasedAt = at;
        title = null;
        content = null;
        reply = null;
        evidence = null;
        noEvidenceReason = null;
    }

    @Nullable Instant erasedAt() {
        return erasedAt;
    }

    @Nullable String title() {
        return title;
    }

    @Nullable String content() {
        return content;
    }

    @Nullable String reply() {
        return reply;
    }

    @Nullable String evidence() {
        return evidence;
    }

    @Nullable String noEvidenceReason() {
        return noEvidenceReason;
    }
}
