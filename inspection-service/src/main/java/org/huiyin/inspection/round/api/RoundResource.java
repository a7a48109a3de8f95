package org.huiyin.inspection.round.api;

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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huiyin.inspection.round.AuthoriseGroup;
import org.huiyin.inspection.round.Bulletin;
import org.huiyin.inspection.round.Evaluation;
import org.huiyin.inspection.round.PlanRound;
import org.huiyin.inspection.round.RoundAction;
import org.huiyin.inspection.round.RoundLine;
import org.huiyin.tracking.api.DeadlineView;
import org.huiyin.tracking.api.HistoryView;
import org.huiyin.tracking.api.ImportLine;
import org.huiyin.tracking.api.ImportResult;
import org.huiyin.tracking.api.JournalView;
import org.huiyin.tracking.api.VerificationView;
import org.huiyin.tracking.api.WorkItemApi;
import org.huiyin.tracking.body.Empty;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.query.ItemCounts;
import org.huiyin.web.Page;
import org.jspecify.annotations.Nullable;

/** Inspection rounds 巡察轮次. Roles and scope are checked by the line's rules. */
@Path("/api/v1/rounds")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoundResource {
    private final RoundLine line;
    private final WorkItemApi api;

    RoundResource(RoundLine line, WorkItemApi api) {
        this.line = line;
        this.api = api;
    }

    /** A page, for the OpenAPI document. */
    record RoundPage(
            List<RoundView> items,
            @Nullable String next,
            @Nullable Long total,
            @Nullable List<String> withheld) {}

    @GET
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundPage.class)))
    public Page<Object> list() {
        return api.list(line);
    }

    @GET
    @Path("/counts")
    public ItemCounts.Counts counts() {
        return api.counts(line);
    }

    @GET
    @Path("/verification")
    public VerificationView verification() {
        return api.verification(line);
    }

    @GET
    @Path("/journal")
    public JournalView journal() {
        return api.journal(line);
    }

    @GET
    @Path("/{id}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response one(@PathParam("id") UUID id) {
        return api.one(line, id);
    }

    @GET
    @Path("/{id}/history")
    public HistoryView history(@PathParam("id") UUID id) {
        return api.history(line, id);
    }

    @GET
    @Path("/{id}/history/{sequence}")
    public HistoryView.Entry historyEntry(@PathParam("id") UUID id, @PathParam("sequence") long sequence) {
        return api.historyEntry(line, id, sequence);
    }

    @GET
    @Path("/{id}/deadline")
    public DeadlineView deadline(@PathParam("id") UUID id) {
        return api.deadline(line, id);
    }

    @POST
    @Path("/imports")
    @Consumes("application/x-ndjson")
    public ImportResult importLines(
            @RequestBody(content = @Content(schema = @Schema(implementation = ImportLine.class))) InputStream body)
            throws IOException {
        return api.importLines(line, body);
    }

    @POST
    public Response register(
            @RequestBody(content = @Content(schema = @Schema(implementation = PlanRound.class))) byte[] body) {
        return api.register(line, body);
    }

    @POST
    @Path("/{id}/authorisations")
    public Response authorise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = AuthoriseGroup.class))) byte[] body) {
        return api.act(line, id, RoundAction.AUTHORISE, body);
    }

    @POST
    @Path("/{id}/bulletins")
    public Response issueBulletin(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Bulletin.class))) byte[] body) {
        return api.act(line, id, RoundAction.ISSUE_BULLETIN, body);
    }

    @POST
    @Path("/{id}/evaluations")
    public Response evaluate(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Evaluation.class))) byte[] body) {
        return api.act(line, id, RoundAction.EVALUATE, body);
    }

    @POST
    @Path("/{id}/starts")
    public Response start(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Empty.class))) byte[] body) {
        return api.act(line, id, RoundAction.START, body);
    }

    @POST
    @Path("/{id}/feedback")
    public Response feedBack(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Empty.class))) byte[] body) {
        return api.act(line, id, RoundAction.FEED_BACK, body);
    }

    @POST
    @Path("/{id}/closings")
    public Response close(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Empty.class))) byte[] body) {
        return api.act(line, id, RoundAction.CLOSE, body);
    }

    @POST
    @Path("/{id}/cancellations")
    public Response cancel(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        return api.act(line, id, RoundAction.CANCEL, body);
    }
}
