package org.huiyin.web;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** The library handles exceptions only; an {@link Error} is answered like them. */
@Provider
public class ErrorExceptionMapper extends ExceptionMapperBase<Error> {
    @Override
    protected HttpProblem toProblem(Error error) {
        return HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR);
    }
}
