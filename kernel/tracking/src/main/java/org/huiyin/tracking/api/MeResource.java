package org.huiyin.tracking.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.huiyin.directory.Directory;
import org.huiyin.web.Callers;

/** Who the caller is to this service, by the token. */
@Path("/api/v1/me")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    private final Callers callers;
    private final Directory directory;

    MeResource(Callers callers, Directory directory) {
        this.callers = callers;
        this.directory = directory;
    }

    @GET
    public MeView me() {
        return MeView.of(callers.current(), directory.copy());
    }
}
