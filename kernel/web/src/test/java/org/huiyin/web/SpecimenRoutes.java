package org.huiyin.web;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Routes beside the resources, as the gateway has them. */
@ApplicationScoped
public class SpecimenRoutes {
    private final ProblemRoutes problems;

    public SpecimenRoutes(ProblemRoutes problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.get("/routes/throwing").handler(routing -> {
            throw new IllegalStateException("secret of the route");
        });
        router.get("/routes/refusing").handler(routing -> routing.fail(403));
        router.get("/routes/away")
                .handler(routing -> problems.send(routing, new ProblemException(WebProblem.UNAVAILABLE)));
        router.get("/routes/answered").handler(routing -> {
            routing.response().end("done");
            problems.send(routing, new ProblemException(WebProblem.UNAVAILABLE));
        });
    }
}
