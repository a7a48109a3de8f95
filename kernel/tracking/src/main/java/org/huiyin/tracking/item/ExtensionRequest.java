package org.huiyin.tracking.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** A request to put the deadline off that nobody has decided yet. */
@Embeddable
public class ExtensionRequest {
    @Column(name = "extension_asked_at")
    private Instant askedAt;

    @Column(name = "extension_asked_by")
    private String askedBy;

    @Column(name = "extension_until")
    private Instant until;

    /** For JPA. */
    protected ExtensionRequest() {}

    ExtensionRequest(Step step, Instant until) {
        this.askedAt = step.at();
        this.askedBy = step.actor().subject();
        this.until = until;
    }

    ExtensionRequest later(Duration by) {
        var later = new ExtensionRequest();
        later.askedAt = askedAt;
        later.askedBy = askedBy;
        later.until = until.plus(by);
        return later;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The subject of whoever asked. */
    public String askedBy() {
        return askedBy;
    }

    /** The deadline that is asked for. */
    public Instant until() {
        return until;
    }
}
