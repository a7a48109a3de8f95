package org.huiyin.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.jboss.logging.Logger;

/** Problems of requests that no resource method answers: unknown paths, failing routes. */
@ApplicationScoped
public class ProblemRoutes {
    private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);

    private final Problems problems;
    private final ObjectMapper mapper;

    public ProblemRoutes(Problems problems, ObjectMapper mapper) {
        this.problems = problems;
        this.mapper = mapper;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::fail);
        router.route()
                .order(Integer.MAX_VALUE)
                .handler(routing -> send(routing, new ProblemException(WebProblem.NOT_FOUND)));
    }

    /** Ends the request of a plain route with a problem, unless its answer has begun already. */
    public void send(RoutingContext routing, ProblemException problem) {
        var response = routing.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        HttpProblem answer = problems.render(problem, RequestContext.of(routing), Map.of());
        answer.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
        response.setStatusCode(answer.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .end(json(answer));
    }

    private void fail(RoutingContext routing) {
        Throwable failure = routing.failure();
        if (failure instanceof AuthenticationRedirectException redirect) {
            redirect(routing, redirect);
            return;
        }
        ProblemException problem = failure == null
                ? new ProblemException(WebProblem.ofStatus(routing.statusCode()))
                : ProblemTranslation.of(failure);
        if (problem.type() == WebProblem.INTERNAL_ERROR) {
            RequestContext request = RequestContext.of(routing);
            LOG.errorf(failure, "Unexpected failure of request %s to %s", request.id(), request.path());
        }
        send(routing, problem);
    }

    /** A step of a sign-in on its way between the provider and here, which Quarkus passes on as a failure. */
    private static void redirect(RoutingContext routing, AuthenticationRedirectException step) {
        routing.response()
                .setStatusCode(step.getCode())
                .putHeader(HttpHeaders.LOCATION, step.getRedirectUri())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    private String json(HttpProblem answer) {
        try {
            return mapper.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can always be written", e);
        }
    }
}
