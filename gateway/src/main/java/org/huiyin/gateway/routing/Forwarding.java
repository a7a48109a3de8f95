package org.huiyin.gateway.routing;

import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.huiyin.web.ProblemException;
import org.huiyin.web.ProblemRoutes;
import org.huiyin.web.WebProblem;

/**
 * Takes the requests that belong to a service out of the gateway's own, before the gateway looks at their token: who may
 * do what is decided by the service alone.
 */
@ApplicationScoped
public class Forwarding {
    /** Behind request ids, CORS and sessions, before the authentication of the gateway's own endpoints. */
    public static final int ORDER = -SecurityHandlerPriorities.AUTHENTICATION - 10;

    /** Where metrics and spans look for a route's template; without it they name the path, and with it every id. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private final RouteTable table;
    private final RoutingConfiguration configuration;
    private final ProblemRoutes problems;

    public Forwarding(RouteTable table, RoutingConfiguration configuration, ProblemRoutes problems) {
        this.table = table;
        this.configuration = configuration;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route(RouteTable.PREFIX + "*").order(ORDER).handler(this::route);
    }

    private void route(RoutingContext routing) {
        Optional<Upstream> upstream = table.find(routing.normalizedPath());
        if (upstream.isEmpty()) {
            routing.next();
        } else if (isTooLarge(routing)) {
            problems.send(routing, new ProblemException(WebProblem.PAYLOAD_TOO_LARGE));
        } else {
            pass(routing, upstream.get());
        }
    }

    private boolean isTooLarge(RoutingContext routing) {
        String length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > largestBody();
    }

    private long largestBody() {
        return configuration.largestBody().asLongValue();
    }

    private void pass(RoutingContext routing, Upstream upstream) {
        Vertx.currentContext().putLocal(TEMPLATE, RouteTable.template(routing.normalizedPath()));
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), upstream.client())
                .origin(context -> upstream.request(
                        context.request().getMethod(), context.request().getURI()))
                .addInterceptor(new Passage(upstream, routing, problems, largestBody()))
                .handle(routing.request());
    }
}
