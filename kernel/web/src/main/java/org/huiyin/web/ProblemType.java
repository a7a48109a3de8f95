package org.huiyin.web;

/**
 * A kind of error that a client can meet. Implemented by enums, so that all types are known; each has a title, and an
 * explanation for the catalogue page, in every language under {@code problem.<slug>.title} and
 * {@code problem.<slug>.detail} of the message bundles.
 */
public interface ProblemType {
    /** Stable for ever, e.g. {@code stale-version}; the last part of the type URI. */
    String slug();

    /** The HTTP status. */
    int status();
}
