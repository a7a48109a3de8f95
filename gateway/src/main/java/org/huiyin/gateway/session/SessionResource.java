package org.huiyin.gateway.session;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.web.JsonBody;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Sessions of browsers; programs send their token themselves and need none. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session")
@RunOnVirtualThread
public class SessionResource {
    private final Sessions sessions;
    private final SignInCodes codes;
    private final JsonBody bodies;

    public SessionResource(Sessions sessions, SignInCodes codes, JsonBody bodies) {
        this.sessions = sessions;
        this.codes = codes;
        this.bodies = bodies;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open a session with a token or a one-time code; sets the cookie")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SignInRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response open(byte @Nullable [] body, @Context RoutingContext routing) {
        SignInRequest request = bodies.read(body, SignInRequest.class);
        SessionToken token = token(request)
                .map(SessionToken::new)
                .orElseThrow(() -> new ProblemException(SessionProblem.SIGN_IN_REFUSED));
        SessionView session =
                sessions.find(token, routing).orElseThrow(() -> new ProblemException(SessionProblem.SIGN_IN_REFUSED));
        return Response.ok(session)
                .cookie(sessions.cookie(token, session, routing))
                .build();
    }

    private Optional<String> token(SignInRequest request) {
        return request.code() == null ? Optional.ofNullable(request.token()) : codes.consume(request.code());
    }

    @GET
    @PermitAll
    @Operation(summary = "The session of the cookie")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public SessionView read(@Context RoutingContext routing) {
        return SessionRoutes.of(routing)
                .flatMap(token -> sessions.find(token, routing))
                .orElseThrow(sessions::nobody);
    }

    @DELETE
    @PermitAll
    @Operation(summary = "Close the session; takes the cookie back")
    @APIResponse(responseCode = "204", description = "There is no session now")
    public Response close(
            @HeaderParam(SessionToken.CSRF_HEADER) @Nullable String csrf, @Context RoutingContext routing) {
        Optional<SessionToken> token = SessionRoutes.of(routing);
        if (token.isPresent() && !token.get().isCsrf(csrf)) {
            throw new ProblemException(SessionProblem.CSRF_TOKEN_WRONG);
        }
        NewCookie nothing = sessions.noCookie(routing);
        return Response.noContent().cookie(nothing).build();
    }
}
