package org.huiyin.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every request its id and every answer its protective headers, before anything else looks at the request. */
@ApplicationScoped
public class RequestFilters {
    private static final int FIRST = 10_000;
    private static final int NOT_MODIFIED = 304;
    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    void register(@Observes Filters filters) {
        filters.register(RequestFilters::filter, FIRST);
    }

    private static void filter(RoutingContext routing) {
        RequestContext context = RequestContext.begin(routing);
        HttpServerResponse response = routing.response();
        response.putHeader(RequestContext.ID_HEADER, context.id());
        routing.request().headers().set(RequestContext.ID_HEADER, context.id());
        routing.addHeadersEndHandler(done -> protect(response));
        routing.next();
    }

    /** Set at the very end, once, also over an answer that was passed on from another application. */
    private static void protect(HttpServerResponse response) {
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("X-Frame-Options", "DENY");
        response.putHeader("Referrer-Policy", "no-referrer");
        if (response.getStatusCode() == NOT_MODIFIED) {
            return; // its headers would replace those that were kept with the body
        }
        String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        boolean page = type != null && type.startsWith("text/html");
        if (!response.headers().contains(CONTENT_SECURITY_POLICY)) {
            response.putHeader(
                    CONTENT_SECURITY_POLICY,
                    page ? "default-src 'self'; frame-ancestors 'none'" : "default-src 'none'; frame-ancestors 'none'");
        }
        if (!page && !response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
