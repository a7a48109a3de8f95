package org.huiyin.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Sign-in at the provider, for browsers: the code flow ends here, and from here on the session is like any other. */
@Path("/session")
@Tag(name = "session")
@RunOnVirtualThread
public class SignInResource {
    /** A path of this page; anything that a browser could take for another host is none. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");

    private final Sessions sessions;
    private final SecurityIdentity identity;

    public SignInResource(Sessions sessions, SecurityIdentity identity) {
        this.sessions = sessions;
        this.identity = identity;
    }

    @GET
    @Path("/start")
    @Authenticated
    @Operation(summary = "Sign in at the provider, open a session with its access token, and go back to the page")
    @APIResponse(responseCode = "303", description = "To where one came from; the cookie is set")
    public Response start(@QueryParam("to") @Nullable String to, @Context RoutingContext routing) {
        SessionToken token = new SessionToken(
                identity.getCredential(AccessTokenCredential.class).getToken());
        SessionView session =
                sessions.find(token, routing).orElseThrow(() -> new ProblemException(SessionProblem.SIGN_IN_REFUSED));
        return Response.seeOther(local(to))
                .cookie(sessions.cookie(token, session, routing))
                .build();
    }

    @GET
    @Path("/end")
    @PermitAll
    @Operation(summary = "Sign out at the provider; to the page where nobody is signed in there")
    @APIResponse(responseCode = "303", description = "To the page")
    public Response end() {
        return Response.seeOther(URI.create("/")).build();
    }

    private static URI local(@Nullable String to) {
        return to != null && LOCAL.matcher(to).matches() ? encoded(to) : URI.create("/");
    }

    private static URI encoded(String path) {
        try {
            return URI.create(path);
        } catch (IllegalArgumentException notAnAddress) {
            return URI.create("/");
        }
    }
}
