package org.huiyin.gateway.limit;

import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.huiyin.gateway.limit.RateLimits.Limit;
import org.huiyin.gateway.session.Digest;
import org.huiyin.gateway.session.PageTenant;
import org.huiyin.web.ProblemException;
import org.huiyin.web.ProblemRoutes;

/** Counts whatever may carry a token, and openings of sessions, before anybody verifies one or asks a service. */
@ApplicationScoped
public class RateLimitRoutes {
    /** Behind the session, which makes a token of its cookie, before routing and authentication. */
    private static final int ORDER = -SecurityHandlerPriorities.AUTHENTICATION - 15;

    private final RateLimits limits;
    private final ProblemRoutes problems;

    public RateLimitRoutes(RateLimits limits, ProblemRoutes problems) {
        this.limits = limits;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::call);
        router.route(HttpMethod.POST, "/session").order(ORDER).handler(this::signIn);
        router.route(HttpMethod.GET, PageTenant.START).order(ORDER).handler(this::signIn);
    }

    private void call(RoutingContext routing) {
        String token = routing.request().getHeader(HttpHeaders.AUTHORIZATION);
        unlessTooMany(routing, () -> {
            limits.take(Limit.ADDRESS, network(routing));
            if (token != null) {
                limits.take(Limit.TOKEN, Digest.hexadecimal(token));
            }
        });
    }

    private void signIn(RoutingContext routing) {
        unlessTooMany(routing, () -> limits.take(Limit.SIGN_INS, network(routing)));
    }

    private void unlessTooMany(RoutingContext routing, Runnable count) {
        try {
            count.run();
        } catch (ProblemException tooMany) {
            problems.send(routing, tooMany);
            return;
        }
        routing.next();
    }

    private static String network(RoutingContext routing) {
        return ClientNetwork.of(routing.request().remoteAddress()).name();
    }
}
