package org.huiyin.inspection.finding.api;

import org.huiyin.inspection.rectification.Publication;
import org.huiyin.inspection.rectification.Publications;

/** Whether a finding and its rectification may be published, or why not. */
record PublicationsView(Publication finding, Publication rectification) {
    static PublicationsView of(Publications publications) {
        return new PublicationsView(publications.finding(), publications.rectification());
    }
}
