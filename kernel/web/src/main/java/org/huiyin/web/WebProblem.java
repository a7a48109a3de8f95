package org.huiyin.web;

/** The problems of the HTTP conventions; every application has them. */
public enum WebProblem implements ProblemType {
    UNAUTHENTICATED("unauthenticated", 401),
    FORBIDDEN("forbidden", 403),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    PAYLOAD_TOO_LARGE("payload-too-large", 413),
    /** With {@code errors}: field, reason, what is allowed. */
    INVALID_REQUEST("invalid-request", 400),
    IDEMPOTENCY_KEY_MISSING("idempotency-key-missing", 400),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422),
    PRECONDITION_REQUIRED("precondition-required", 428),
    STALE_VERSION("stale-version", 412),
    INTERNAL_ERROR("internal-error", 500),
    /** Something this answer needs is away; the same request may succeed later. */
    UNAVAILABLE("unavailable", 503);

    private final String slug;
    private final int status;

    WebProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    /** What a status means that a framework chose; other statuses are the caller's or our own fault by their class. */
    static WebProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
        };
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
