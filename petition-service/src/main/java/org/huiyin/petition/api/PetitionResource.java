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
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huiyin.directory.CalendarNotice;
import org.huiyin.petition.PetitionAction;
import org.huiyin.petition.PetitionReview;
import org.huiyin.petition.Redo;
import org.huiyin.petition.Refusal;
import org.huiyin.petition.RegisterPetition;
import org.huiyin.petition.Reply;
import org.huiyin.tracking.action.DeadlineForecast;
import org.huiyin.tracking.api.DeadlineView;
import org.huiyin.tracking.api.HistoryView;
import org.huiyin.tracking.api.ImportLine;
import org.huiyin.tracking.api.ImportResult;
import org.huiyin.tracking.api.JournalView;
import org.huiyin.tracking.api.VerificationView;
import org.huiyin.tracking.api.WorkItemApi;
import org.huiyin.tracking.body.Decline;
import org.huiyin.tracking.body.Empty;
import org.huiyin.tracking.body.Escalation;
import org.huiyin.tracking.body.ExtensionDecision;
import org.huiyin.tracking.body.ExtensionPlea;
import org.huiyin.tracking.body.Handover;
import org.huiyin.tracking.body.ProgressReport;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.body.Urge;
import org.huiyin.tracking.query.ItemCounts;
import org.huiyin.web.Page;

/** Petitions 群众诉求. Roles and scope are checked by the line's rules. */
@Path("/api/v1/petitions")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PetitionResource {
    private static final Set<PetitionAction> REVIEWS = Set.of(PetitionAction.CLOSE, PetitionAction.SEND_BACK);

    private final PetitionLine line;
    private final WorkItemApi api;

    PetitionResource(PetitionLine line, WorkItemApi api) {
        this.line = line;
        this.api = api;
    }

    @GET
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PetitionPage.class)))
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
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PetitionView.class)))
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
    @Path("/deadline-forecasts/{year}")
    public DeadlineForecast.Forecast forecast(
            @PathParam("year") int year,
            @RequestBody(content = @Content(schema = @Schema(implementation = CalendarNotice.class))) byte[] body) {
        return api.forecast(line, year, body);
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
            @RequestBody(content = @Content(schema = @Schema(implementation = RegisterPetition.class))) byte[] body) {
        return api.register(line, body);
    }

    @POST
    @Path("/{id}/acceptances")
    public Response accept(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Empty.class))) byte[] body) {
        return api.act(line, id, PetitionAction.ACCEPT, body);
    }

    @POST
    @Path("/{id}/refusals")
    public Response refuse(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Refusal.class))) byte[] body) {
        return api.act(line, id, PetitionAction.REFUSE, body);
    }

    @POST
    @Path("/{id}/answers")
    public Response answer(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reply.class))) byte[] body) {
        return api.act(line, id, PetitionAction.ANSWER, body);
    }

    @POST
    @Path("/{id}/dispatches")
    public Response dispatch(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Handover.class))) byte[] body) {
        return api.act(line, id, PetitionAction.DISPATCH, body);
    }

    @POST
    @Path("/{id}/signatures")
    public Response sign(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Empty.class))) byte[] body) {
        return api.act(line, id, PetitionAction.SIGN, body);
    }

    @POST
    @Path("/{id}/declines")
    public Response decline(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Decline.class))) byte[] body) {
        return api.act(line, id, PetitionAction.DECLINE, body);
    }

    @POST
    @Path("/{id}/progress-reports")
    public Response reportProgress(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ProgressReport.class))) byte[] body) {
        return api.act(line, id, PetitionAction.REPORT_PROGRESS, body);
    }

    @POST
    @Path("/{id}/replies")
    public Response reply(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reply.class))) byte[] body) {
        return api.act(line, id, PetitionAction.REPLY, body);
    }

    @POST
    @Path("/{id}/redos")
    public Response redo(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Redo.class))) byte[] body) {
        return api.act(line, id, PetitionAction.REDO, body);
    }

    @POST
    @Path("/{id}/withdrawals")
    public Response withdraw(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        return api.act(line, id, PetitionAction.WITHDRAW, body);
    }

    @POST
    @Path("/{id}/urges")
    public Response urge(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Urge.class))) byte[] body) {
        return api.act(line, id, PetitionAction.URGE, body);
    }

    @POST
    @Path("/{id}/escalations")
    public Response escalate(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Escalation.class))) byte[] body) {
        return api.act(line, id, PetitionAction.ESCALATE, body);
    }

    @POST
    @Path("/{id}/extension-requests")
    public Response requestExtension(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ExtensionPlea.class))) byte[] body) {
        return api.act(line, id, PetitionAction.REQUEST_EXTENSION, body);
    }

    @POST
    @Path("/{id}/extension-decisions")
    public Response decideExtension(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ExtensionDecision.class))) byte[] body) {
        return api.decideExtension(line, id, body, PetitionAction.GRANT_EXTENSION, PetitionAction.REFUSE_EXTENSION);
    }

    @POST
    @Path("/{id}/final-dispatches")
    public Response decide(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Handover.class))) byte[] body) {
        return api.act(line, id, PetitionAction.DECIDE, body);
    }

    @POST
    @Path("/{id}/pauses")
    public Response pause(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        return api.act(line, id, PetitionAction.PAUSE, body);
    }

    @POST
    @Path("/{id}/resumptions")
    public Response resume(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        return api.act(line, id, PetitionAction.RESUME, body);
    }

    @POST
    @Path("/{id}/cancellations")
    public Response cancel(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        return api.act(line, id, PetitionAction.CANCEL, body);
    }

    @POST
    @Path("/{id}/reviews")
    public Response review(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = PetitionReview.class))) byte[] body) {
        return api.act(line, id, PetitionReview.class, body, REVIEWS, PetitionResource::decided);
    }

    private static PetitionAction decided(PetitionReview review) {
        return switch (review.decision()) {
            case CLOSE -> PetitionAction.CLOSE;
            case SEND_BACK -> PetitionAction.SEND_BACK;
        };
    }
}
