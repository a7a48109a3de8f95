package org.huiyin.petition.api;

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
import org.huiyin.petition.callback.Callback;
import org.huiyin.tracking.api.WorkItemApi;

/** Callbacks 回访 of petitions that were replied to. */
@Path("/api/v1/petitions/{id}/callbacks")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CallbackResource {
    private final PetitionLine line;
    private final WorkItemApi api;

    CallbackResource(PetitionLine line, WorkItemApi api) {
        this.line = line;
        this.api = api;
    }

    @POST
    public Response callBack(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Callback.class))) byte[] body) {
        return api.act(line, id, PetitionAction.CALL_BACK, body);
    }
}
