package org.huiyin.gateway.me;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.web.Callers;

/** Who the caller is, by the token. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MeResource {
    private final Callers callers;
    private final MeViews views;

    public MeResource(Callers callers, MeViews views) {
        this.callers = callers;
        this.views = views;
    }

    @GET
    @Authenticated
    @Operation(summary = "Who I am: subject, roles, unit")
    public MeView me() {
        return views.of(callers.current());
    }
}
