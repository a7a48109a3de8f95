package org.huiyin.petition.repeat.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huiyin.petition.PetitionAction;
import org.huiyin.petition.api.PetitionLine;
import org.huiyin.petition.api.PetitionPage;
import org.huiyin.petition.repeat.RepeatLink;
import org.huiyin.tracking.api.WorkItemApi;
import org.huiyin.tracking.body.Reason;
import org.huiyin.web.Page;

/** The chain of repeated petitions 重复件. */
@Path("/api/v1/petitions/{id}/repeats")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RepeatResource {
    private final PetitionLine line;
    private final WorkItemApi api;
    private final RepeatChain chain;

    RepeatResource(PetitionLine line, WorkItemApi api, RepeatChain chain) {
        this.line = line;
        this.api = api;
        this.chain = chain;
    }

    @GET
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PetitionPage.class)))
    public Page<Object> chain(@PathParam("id") UUID id) {
        return chain.of(id);
    }

    @POST
    public Response link(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = RepeatLink.class))) byte[] body) {
        return api.act(line, id, PetitionAction.LINK_REPEAT, body);
    }

    @POST
    @Path("/retractions")
    public Response takeBack(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        return api.act(line, id, PetitionAction.UNLINK_REPEAT, body);
    }
}
