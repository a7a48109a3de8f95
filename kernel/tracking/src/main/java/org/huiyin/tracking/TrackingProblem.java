package org.huiyin.tracking;

import org.huiyin.web.ProblemType;

/** The problems that every kind of work item has. */
public enum TrackingProblem implements ProblemType {
    /** With {@code allowed}: the actions that the state allows. */
    ACTION_NOT_ALLOWED("action-not-allowed", 409),
    ALREADY_EXISTS("already-exists", 409),
    FOUR_EYES("four-eyes", 409),
    DECLINE_TOO_LATE("decline-too-late", 409),
    EXTENSION_TOO_LATE("extension-too-late", 409),
    EXTENSION_LIMIT("extension-limit", 409),
    EXTENSION_LENGTH("extension-length", 422),
    EXTENSION_OVERTAKEN("extension-overtaken", 409),
    LEVEL_NOT_HIGHER("level-not-higher", 409),
    EVIDENCE_MISSING("evidence-missing", 422),
    /** With {@code files}: the ids that are none of the item's files. */
    UNKNOWN_EVIDENCE("unknown-evidence", 422),
    UNKNOWN_UNIT("unknown-unit", 422),
    /** With {@code until}. */
    UNIT_CLOSED("unit-closed", 422),
    /** With {@code until} and {@code successor}, whom it may go to. */
    UNIT_MERGED("unit-merged", 422),
    /** With {@code from}. */
    UNIT_NOT_YET_THERE("unit-not-yet-there", 422),
    UNKNOWN_CATEGORY("unknown-category", 422),
    CONCERNED_UNIT("concerned-unit", 422),
    NO_POLICY("no-policy", 422),
    /** With {@code line} and what was wrong with it. */
    IMPORT_LINE("import-line", 422),
    ORDER_OF_INSTANTS("order-of-instants", 422);

    private final String slug;
    private final int status;

    TrackingProblem(String slug, int status) {
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
