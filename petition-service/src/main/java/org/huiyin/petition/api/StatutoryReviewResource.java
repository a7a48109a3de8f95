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
import org.huiyin.petition.CaseOwner;
import org.huiyin.petition.PetitionAction;
import org.huiyin.petition.review.ReviewDecision;
import org.huiyin.petition.review.ReviewRequest;
import org.huiyin.tracking.api.WorkItemApi;
import org.huiyin.tracking.body.Reason;

/** Reviews 复查 and re-reviews 复核 of handling opinions, and the leader who answers for a matter 包案. */
@Path("/api/v1/petitions/{id}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StatutoryReviewResource {
    private final PetitionLine line;
    private final WorkItemApi api;

    StatutoryReviewResource(PetitionLine line, WorkItemApi api) {
        this.line = line;
        this.api = api;
    }

    @POST
    @Path("/review-requests")
    public Response requestReview(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviewRequest.class))) byte[] body) {
        return api.act(line, id, PetitionAction.REQUEST_REVIEW, body);
    }

    @POST
    @Path("/re-review-requests")
    public Response requestReReview(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviewRequest.class))) byte[] body) {
        return api.act(line, id, PetitionAction.REQUEST_RE_REVIEW, body);
    }

    @POST
    @Path("/hearings")
    public Response beginHearing(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        return api.act(line, id, PetitionAction.BEGIN_HEARING, body);
    }

    @POST
    @Path("/hearing-ends")
    public Response endHearing(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        return api.act(line, id, PetitionAction.END_HEARING, body);
    }

    @POST
    @Path("/review-decisions")
    public Response decideReview(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviewDecision.class))) byte[] body) {
        return api.act(line, id, PetitionAction.DECIDE_REVIEW, body);
    }

    @POST
    @Path("/owners")
    public Response nameOwner(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = CaseOwner.class))) byte[] body) {
        return api.act(line, id, PetitionAction.NAME_OWNER, body);
    }
}
