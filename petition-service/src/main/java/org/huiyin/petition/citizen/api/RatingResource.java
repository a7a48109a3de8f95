package org.huiyin.petition.citizen.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.huiyin.petition.PetitionAction;
import org.huiyin.petition.api.PetitionLine;
import org.huiyin.petition.citizen.Rating;
import org.huiyin.tracking.api.WorkItemApi;

/** Ratings that reached an operator on another way, e.g. by text message or on paper. */
@Path("/api/v1/petitions/{id}/ratings")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RatingResource {
    private final PetitionLine line;
    private final WorkItemApi api;

    RatingResource(PetitionLine line, WorkItemApi api) {
        this.line = line;
        this.api = api;
    }

    @POST
    public Response rate(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Rating.class))) byte[] body) {
        return api.act(line, id, PetitionAction.RATE, body);
    }
}
