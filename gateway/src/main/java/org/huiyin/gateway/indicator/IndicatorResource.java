package org.huiyin.gateway.indicator;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.directory.Directory;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.directory.UnitScope;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.Page;
import org.huiyin.web.ProblemException;
import org.huiyin.web.QueryParameters;
import org.huiyin.web.RoleNames;

/** The indicators over HTTP. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    RoleNames.SUPERVISOR,
    RoleNames.OPERATOR,
    RoleNames.HANDLER,
    RoleNames.INSPECTOR,
    RoleNames.INSPECTION_OFFICER,
    RoleNames.APPROVER,
    RoleNames.LEADER,
    RoleNames.AUDITOR,
    RoleNames.DIRECTORY_ADMIN
})
@RunOnVirtualThread
@Tag(name = "Indicators")
public class IndicatorResource {
    private final Definitions definitions;
    private final QuestionReader questions;
    private final Readership readership;
    private final Answering answering;
    private final Directory directory;
    private final Callers callers;
    private final JsonWebToken token;

    IndicatorResource(
            Definitions definitions,
            QuestionReader questions,
            Readership readership,
            Answering answering,
            Directory directory,
            Callers callers,
            JsonWebToken token) {
        this.definitions = definitions;
        this.questions = questions;
        this.readership = readership;
        this.answering = answering;
        this.directory = directory;
        this.callers = callers;
        this.token = token;
    }

    @GET
    @Operation(summary = "All indicators with their definitions")
    public Page<DefinitionView> catalogue() {
        return new Page<>(definitions.all().stream().map(DefinitionView::of).toList(), null, null);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One indicator: its numbers, what was divided by what, and the lists of the matters behind it",
            description =
                    "Filters that take several values separate them by commas. from and to are days by the clock of"
                            + " the indicator, both counted in; an indicator of type STOCK has no period.")
    public Answer indicator(@org.jboss.resteasy.reactive.RestPath String id, @Context UriInfo uri) {
        Definition definition =
                definitions.find(id).orElseThrow(() -> new ProblemException(IndicatorProblem.UNKNOWN_INDICATOR));
        DirectoryCopy copy = directory.copy();
        QueryParameters query = QueryParameters.of(uri);
        Question question = questions.read(query, definition, copy);
        query.verify();
        Caller caller = callers.current();
        UnitScope scope = UnitScope.of(caller, copy.units());
        return answering.answer(readership.admit(question, caller, scope), scope, copy, token.getRawToken());
    }
}
