package org.huiyin.inspection.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What was decided on publishing a finding and its rectification. */
@Embeddable
public class Publications {
    @Enumerated(EnumType.STRING)
    @Column(name = "finding_publication")
    private Publication finding = Publication.UNDECIDED;

    @Enumerated(EnumType.STRING)
    @Column(name = "rectification_publication")
    private Publication rectification = Publication.UNDECIDED;

    /** The last decision on a subject holds. */
    public void decide(PublicationDecision body) {
        switch (body.subject()) {
            case FINDING -> finding = body.publication();
            case RECTIFICATION -> rectification = body.publication();
        }
    }

    public Publication finding() {
        return finding;
    }

    public Publication rectification() {
        return rectification;
    }
}
