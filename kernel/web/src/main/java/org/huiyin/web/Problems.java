package org.huiyin.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the answer out of a problem: in the caller's language, with the request's path and id. */
@ApplicationScoped
public class Problems {
    /** Where the types are explained; a type URI is this and the slug. */
    static final String CATALOGUE = "/problems/";

    private static final String ERRORS = "errors";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String A_WHILE = "5";

    private final Messages messages;

    public Problems(Messages messages) {
        this.messages = messages;
    }

    /** @param headers to be kept, e.g. {@code Allow} and {@code WWW-Authenticate} */
    HttpProblem render(ProblemException problem, RequestContext request, Map<String, ?> headers) {
        ProblemType type = problem.type();
        Language language = request.language();
        var answer = HttpProblem.builder()
                .withType(URI.create(CATALOGUE + type.slug()))
                .withStatus(type.status())
                .withTitle(messages.text(language, "problem." + type.slug() + ".title"))
                .withDetail(messages.text(language, "problem." + type.slug() + ".detail", problem.arguments()))
                .withInstance(InstanceUtils.pathToInstance(request.path()))
                .with(RequestContext.MDC_KEY, request.id())
                .withHeader("Content-Language", language.tag());
        headers.forEach(answer::withHeader);
        retryAfter(problem).ifPresent(seconds -> answer.withHeader(RETRY_AFTER, seconds));
        problem.extensions().forEach((name, value) -> answer.with(name, member(name, value, language)));
        return answer.build();
    }

    /** What the problem itself says; else, of what is away for the moment, a little while. */
    private static Optional<String> retryAfter(ProblemException problem) {
        Object seconds = problem.extensions().get(ProblemException.RETRY_AFTER);
        if (seconds != null) {
            return Optional.of(seconds.toString());
        }
        return problem.type() == WebProblem.UNAVAILABLE ? Optional.of(A_WHILE) : Optional.empty();
    }

    private Object member(String name, Object value, Language language) {
        if (!name.equals(ERRORS) || !(value instanceof List<?> errors)) {
            return value;
        }
        return errors.stream()
                .map(error -> error instanceof FieldError field ? describe(field, language) : error)
                .toList();
    }

    private ErrorView describe(FieldError error, Language language) {
        String key = "field." + error.code();
        String known = messages.has(language, key) ? key : "field.invalid";
        return new ErrorView(
                error.field(), error.code(), messages.text(language, known, error.arguments()), error.allowed());
    }

    /** A {@link FieldError} as it stands in the answer. */
    record ErrorView(
            String field,
            String code,
            String reason,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> allowed) {}
}
