package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTranslationTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new UnauthorizedException(), WebProblem.UNAUTHENTICATED),
                Arguments.of(new AuthenticationFailedException(), WebProblem.UNAUTHENTICATED),
                Arguments.of(new ForbiddenException(), WebProblem.FORBIDDEN),
                Arguments.of(new NotFoundException(), WebProblem.NOT_FOUND),
                Arguments.of(new BadRequestException(), WebProblem.INVALID_REQUEST),
                Arguments.of(new WebApplicationException(429), WebProblem.INVALID_REQUEST),
                Arguments.of(new WebApplicationException(502), WebProblem.INTERNAL_ERROR),
                Arguments.of(new ServiceUnavailableException(), WebProblem.UNAVAILABLE),
                Arguments.of(HttpProblem.valueOf(Response.Status.NOT_ACCEPTABLE), WebProblem.NOT_ACCEPTABLE),
                Arguments.of(new IllegalStateException("x"), WebProblem.INTERNAL_ERROR),
                Arguments.of(new IllegalStateException(new SQLException("x", "08006")), WebProblem.UNAVAILABLE),
                Arguments.of(new SQLException("x", "57P01"), WebProblem.UNAVAILABLE),
                Arguments.of(new SQLException("deadlock", "40P01"), WebProblem.UNAVAILABLE),
                Arguments.of(new RuntimeException(new SQLException("acquisition timeout")), WebProblem.UNAVAILABLE),
                Arguments.of(new IllegalStateException(new SQLException("x", "23505")), WebProblem.INTERNAL_ERROR),
                Arguments.of(new StackOverflowError(), WebProblem.INTERNAL_ERROR));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_of_a_framework_is_one_of_our_problems(Throwable failure, WebProblem type) {
        assertThat(ProblemTranslation.of(failure).type()).isEqualTo(type);
    }

    @Test
    void a_problem_stays_itself_also_inside_of_another_failure() {
        var problem = FieldError.of("unit", "unknown-unit").problem();

        assertThat(ProblemTranslation.of(problem)).isSameAs(problem);
        assertThat(ProblemTranslation.of(new NotFoundException(problem))).isSameAs(problem);
    }
}
