package org.huiyin.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a petitioner was told in the end, and what proves it. */
@Embeddable
public class GivenAnswer {
    private String reply;

    private @Nullable String evidence;

    @Column(name = "no_evidence_reason")
    private @Nullable String noEvidenceReason;

    /** For JPA. */
    protected GivenAnswer() {}

    private GivenAnswer(String reply, @Nullable String evidence, @Nullable String noEvidenceReason) {
        this.reply = reply;
        this.evidence = evidence;
        this.noEvidenceReason = noEvidenceReason;
    }

    static GivenAnswer of(Reply body) {
        return new GivenAnswer(body.reply(), body.evidence(), body.noEvidenceReason());
    }

    /** The opinion of an authority, which proves itself. */
    static GivenAnswer of(String opinion) {
        return new GivenAnswer(opinion, null, null);
    }

    public String reply() {
        return reply;
    }

    /** The number of a document, null for none. */
    public @Nullable String evidence() {
        return evidence;
    }

    public @Nullable String noEvidenceReason() {
        return noEvidenceReason;
    }
}
