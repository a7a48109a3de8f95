package org.huiyin.gateway.session;

import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import org.huiyin.web.ProblemException;
import org.huiyin.web.ProblemRoutes;

/**
 * Turns the session's cookie into the bearer token that the API asks for, here and in the services, so that behind this
 * point there is one way of being somebody. A request that brings a token of its own is left as it is.
 */
@ApplicationScoped
public class SessionRoutes {
    /** Behind CORS, before anything that looks at the token. */
    private static final int ORDER = -SecurityHandlerPriorities.AUTHENTICATION - 20;

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ProblemRoutes problems;

    public SessionRoutes(ProblemRoutes problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(ORDER).handler(this::identify);
    }

    private void identify(RoutingContext routing) {
        var request = routing.request();
        Optional<SessionToken> session = of(routing);
        if (session.isEmpty() || request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            routing.next();
        } else if (READS.contains(request.method())
                || session.get().isCsrf(request.getHeader(SessionToken.CSRF_HEADER))) {
            request.headers().set(HttpHeaders.AUTHORIZATION, session.get().bearer());
            routing.next();
        } else {
            problems.send(routing, new ProblemException(SessionProblem.CSRF_TOKEN_WRONG));
        }
    }

    /** The session that the request's cookie holds. */
    static Optional<SessionToken> of(RoutingContext routing) {
        return Optional.ofNullable(routing.request().getCookie(SessionToken.COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank())
                .map(SessionToken::new);
    }
}
