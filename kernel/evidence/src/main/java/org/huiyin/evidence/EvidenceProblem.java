package org.huiyin.evidence;

import org.huiyin.web.ProblemType;

/** The problems of handing in and reading files. */
public enum EvidenceProblem implements ProblemType {
    ITEM_NOT_OPEN("evidence-item-not-open", 409),
    TOO_MANY("evidence-too-many", 409),
    EMPTY("evidence-empty", 400),
    /** With {@code largest}: bytes. */
    TOO_LARGE("evidence-too-large", 413),
    /** With {@code found}, and {@code allowed}: media types. */
    MEDIA_TYPE("evidence-media-type", 415),
    /** With {@code signature}: what the scanner calls it. */
    INFECTED("evidence-infected", 422),
    SCANNER_AWAY("evidence-scanner-away", 503),
    STORE_AWAY("evidence-store-away", 503);

    private final String slug;
    private final int status;

    EvidenceProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
