package org.huiyin.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Which problem an exception of a framework is. */
final class ProblemTranslation {
    /**
     * Classes of SQLSTATE: no connection, rolled back because of a deadlock, no resources, ended by an operator; the
     * pool's time-out has no state.
     */
    private static final Set<String> AWAY = Set.of("08", "40", "53", "57");

    private static final int CLASS_LENGTH = 2;

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
            default -> new ProblemException(isAway(cause) ? WebProblem.UNAVAILABLE : WebProblem.INTERNAL_ERROR);
        };
    }

    /** Whether the database could not be reached or gave the transaction up; nobody asked for anything wrong. */
    private static boolean isAway(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(SQLException::getSQLState)
                .anyMatch(state -> state == null || AWAY.contains(state.substring(0, CLASS_LENGTH)));
    }
}
