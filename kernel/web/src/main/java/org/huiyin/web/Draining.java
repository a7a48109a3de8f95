package org.huiyin.web;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets go of kept connections while the application is about to end but still answers ({@code quarkus.shutdown.delay}):
 * whoever balances load sends new connections elsewhere, and this sends away those that are open. A connection that ends
 * with an answer loses no request; one that is cut may.
 */
@ApplicationScoped
public class Draining {
    private static final int AFTER_REQUEST_IDS = 9_000;

    private volatile boolean begun;

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        begun = true;
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, AFTER_REQUEST_IDS);
    }

    /** What was asked before the end began may be answered after it: it is the answer that counts. */
    private void filter(RoutingContext routing) {
        routing.addHeadersEndHandler(answered -> letGo(routing));
        routing.next();
    }

    /** HTTP/2 has no such header; there the server itself says that it goes away. */
    private void letGo(RoutingContext routing) {
        if (begun && routing.request().version() != HttpVersion.HTTP_2) {
            routing.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }
}
