package org.huiyin.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;

/** Replaces whatever the library made of an exception by one of our problems, and logs what we did not expect. */
@ApplicationScoped
public class ProblemConventions implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(ProblemConventions.class);
    private static final int BEFORE_ALL_OTHERS = 1_000;

    private final Problems problems;

    public ProblemConventions(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int priority() {
        return BEFORE_ALL_OTHERS;
    }

    @Override
    public HttpProblem apply(HttpProblem original, ProblemContext context) {
        ProblemException problem = ProblemTranslation.of(context.cause);
        RequestContext request = RequestContext.current()
                .orElseGet(() ->
                        new RequestContext("-", Objects.requireNonNullElse(context.path, "/"), Language.DEFAULT, null));
        if (problem.type() == WebProblem.INTERNAL_ERROR) {
            LOG.errorf(context.cause, "Unexpected failure of request %s to %s", request.id(), request.path());
        } else if (problem.type() == WebProblem.UNAVAILABLE) {
            LOG.warnf("Request %s to %s is refused: %s", request.id(), request.path(), context.cause);
        }
        return problems.render(problem, request, headers(original));
    }

    private static Map<String, Object> headers(HttpProblem original) {
        var kept = new HashMap<String, Object>(original.getHeaders());
        kept.keySet().removeIf("Content-Type"::equalsIgnoreCase);
        return kept;
    }
}
