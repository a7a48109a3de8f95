package org.huiyin.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;

/** Which problem an exception of a framework is. */
final class ProblemTranslation {
    private ProblemTranslation() {}

    static ProblemException of(Throwable cause) {
        return switch (cause) {
            case ProblemException problem -> problem;
            case WebApplicationException refusal when refusal.getCause() instanceof ProblemException problem -> problem;
            case WebApplicationException refusal
            when refusal.getCause() instanceof JsonProcessingException json -> FieldError.problem(JsonFaults.of(json));
            case WebApplicationException refusal ->
                new ProblemException(WebProblem.ofStatus(refusal.getResponse().getStatus()));
            case HttpProblem problem -> new ProblemException(WebProblem.ofStatus(problem.getStatusCode()));
            case ConstraintViolationException violations ->
                FieldError.problem(Violations.errors(violations.getConstraintViolations()));
            case JsonProcessingException json -> FieldError.problem(JsonFaults.of(json));
            case UnauthorizedException missing -> new ProblemException(WebProblem.UNAUTHENTICATED);
            case AuthenticationException badToken -> new ProblemException(WebProblem.UNAUTHENTICATED);
            case ForbiddenException forbidden -> new ProblemException(WebProblem.FORBIDDEN);
            default -> new ProblemException(WebProblem.INTERNAL_ERROR);
        };
    }
}
