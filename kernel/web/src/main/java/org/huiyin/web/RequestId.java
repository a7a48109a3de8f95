package org.huiyin.web;

/** The name under which a request is found in the logs of every application it went through. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";
    /** The key in the logs' MDC. */
    public static final String MDC_KEY = "requestId";

    private RequestId() {}
}
