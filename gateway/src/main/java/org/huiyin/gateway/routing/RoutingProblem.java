package org.huiyin.gateway.routing;

import org.huiyin.web.ProblemType;

/** The problems of passing a request on. */
public enum RoutingProblem implements ProblemType {
    /** With {@code service}: the service that does not answer. */
    SERVICE_UNAVAILABLE("service-unavailable", 503);

    private final String slug;
    private final int status;

    RoutingProblem(String slug, int status) {
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
