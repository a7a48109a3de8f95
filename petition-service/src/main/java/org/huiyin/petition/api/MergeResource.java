package org.huiyin.petition.api;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.huiyin.petition.Petition;
import org.huiyin.petition.PetitionAction;
import org.huiyin.petition.PetitionMerging;
import org.huiyin.petition.merging.Merge;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.api.ReadRequests;
import org.huiyin.tracking.api.WorkItemApi;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.query.ReadingScope;
import org.huiyin.web.Callers;
import org.huiyin.web.Page;

/** Merges petitions about the same matter 并案, and undoes that. */
@Path("/api/v1/petitions/{id}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MergeResource {
    private final PetitionLine line;
    private final WorkItemApi api;
    private final ReadRequests reads;
    private final PetitionMerging merging;
    private final Access access;
    private final Callers callers;

    MergeResource(
            PetitionLine line,
            WorkItemApi api,
            ReadRequests reads,
            PetitionMerging merging,
            Access access,
            Callers callers) {
        this.line = line;
        this.api = api;
        this.reads = reads;
        this.merging = merging;
        this.access = access;
        this.callers = callers;
    }

    /** Those that are merged into it, as far as the caller sees them. */
    @GET
    @Path("/merges")
    public Page<MergedView> merged(@PathParam("id") UUID id) {
        Petition main = reads.visible(line, id);
        ReadingScope scope = access.reading(line, callers.current());
        List<MergedView> seen = merging.merged(main).stream()
                .filter(petition -> scope.covers(petition.tracking().dimensions()))
                .map(MergedView::of)
                .toList();
        return new Page<>(seen, null, null);
    }

    @POST
    @Path("/merges")
    public Response merge(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Merge.class))) byte[] body) {
        return api.act(line, id, PetitionAction.MERGE, body);
    }

    @POST
    @Path("/unmerges")
    public Response unmerge(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        return api.act(line, id, PetitionAction.UNMERGE, body);
    }
}
