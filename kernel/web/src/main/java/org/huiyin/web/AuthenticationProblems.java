package org.huiyin.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * 401, with or without a token. The library's own mappers read fields of Quarkus that 3.34 has no longer, so they must
 * not be reached.
 */
public class AuthenticationProblems {
    private static final int BEFORE_THE_LIBRARY = Priorities.USER - 2;
    private static final Map<String, String> CHALLENGE = Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer");

    private final Problems problems;

    public AuthenticationProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = BEFORE_THE_LIBRARY)
    public Response noToken(RoutingContext routing) {
        return answer(routing);
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = BEFORE_THE_LIBRARY)
    public Response badToken(RoutingContext routing) {
        return answer(routing);
    }

    private Response answer(RoutingContext routing) {
        HttpProblem problem = problems.render(
                new ProblemException(WebProblem.UNAUTHENTICATED), RequestContext.of(routing), CHALLENGE);
        return problem.toResponse();
    }
}
