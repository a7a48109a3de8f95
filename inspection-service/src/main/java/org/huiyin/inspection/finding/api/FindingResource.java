package org.huiyin.inspection.finding.api;

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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huiyin.directory.CalendarNotice;
import org.huiyin.inspection.finding.FindingAction;
import org.huiyin.inspection.finding.FindingLine;
import org.huiyin.inspection.finding.HandDown;
import org.huiyin.inspection.finding.RecordFinding;
import org.huiyin.inspection.finding.Relapse;
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
import org.huiyin.tracking.body.Review;
import org.huiyin.tracking.body.Submission;
import org.huiyin.tracking.body.Urge;
import org.huiyin.tracking.query.ItemCounts;
import org.huiyin.web.Page;
import org.jspecify.annotations.Nullable;

/** Findings 问题. Roles and scope are checked by the line's rules. */
@Path("/api/v1/findings")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FindingResource {
    private final FindingLine line;
    private final WorkItemApi api;

    FindingResource(FindingLine line, WorkItemApi api) {
        this.line = line;
        this.api = api;
    }

    /** A page, for the OpenAPI document. */
    record FindingPage(
            List<FindingView> items,
            @Nullable String next,
            @Nullable Long total,
            @Nullable List<String> withheld) {}

    @GET
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindingPage.class)))
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
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindingView.class)))
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
            @RequestBody(content = @Content(schema = @Schema(implementation = RecordFinding.class))) byte[] body) {
        return api.register(line, body);
    }

    @POST
    @Path("/{id}/on-site-fixes")
    public Response fixOnSite(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Submission.class))) byte[] body) {
        return api.act(line, id, FindingAction.FIX_ON_SITE, body);
    }

    @POST
    @Path("/{id}/signatures")
    public Response sign(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Empty.class))) byte[] body) {
        return api.act(line, id, FindingAction.SIGN, body);
    }

    @POST
    @Path("/{id}/declines")
    public Response decline(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Decline.class))) byte[] body) {
        return api.act(line, id, FindingAction.DECLINE, body);
    }

    @POST
    @Path("/{id}/progress-reports")
    public Response reportProgress(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ProgressReport.class))) byte[] body) {
        return api.act(line, id, FindingAction.REPORT_PROGRESS, body);
    }

    @POST
    @Path("/{id}/submissions")
    public Response submit(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Submission.class))) byte[] body) {
        return api.act(line, id, FindingAction.SUBMIT, body);
    }

    @POST
    @Path("/{id}/relapses")
    public Response relapse(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Relapse.class))) byte[] body) {
        return api.act(line, id, FindingAction.RELAPSE, body);
    }

    @POST
    @Path("/{id}/urges")
    public Response urge(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Urge.class))) byte[] body) {
        return api.act(line, id, FindingAction.URGE, body);
    }

    @POST
    @Path("/{id}/handed-down-tasks")
    public Response handDown(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = HandDown.class))) byte[] body) {
        return api.act(line, id, FindingAction.HAND_DOWN, body);
    }

    @POST
    @Path("/{id}/escalations")
    public Response escalate(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Escalation.class))) byte[] body) {
        return api.act(line, id, FindingAction.ESCALATE, body);
    }

    @POST
    @Path("/{id}/extension-requests")
    public Response requestExtension(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ExtensionPlea.class))) byte[] body) {
        return api.act(line, id, FindingAction.REQUEST_EXTENSION, body);
    }

    @POST
    @Path("/{id}/extension-decisions")
    public Response decideExtension(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ExtensionDecision.class))) byte[] body) {
        return api.decideExtension(line, id, body, FindingAction.GRANT_EXTENSION, FindingAction.REFUSE_EXTENSION);
    }

    @POST
    @Path("/{id}/assignments")
    public Response assign(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Handover.class))) byte[] body) {
        return api.act(line, id, FindingAction.ASSIGN, body);
    }

    @POST
    @Path("/{id}/final-assignments")
    public Response decide(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Handover.class))) byte[] body) {
        return api.act(line, id, FindingAction.DECIDE, body);
    }

    @POST
    @Path("/{id}/cancellations")
    public Response cancel(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        return api.act(line, id, FindingAction.CANCEL, body);
    }

    @POST
    @Path("/{id}/reviews")
    public Response review(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Review.class))) byte[] body) {
        return api.act(
                line,
                id,
                Review.class,
                body,
                Set.of(FindingAction.APPROVE, FindingAction.SEND_BACK),
                FindingResource::decided);
    }

    private static FindingAction decided(Review review) {
        return switch (review.decision()) {
            case APPROVE -> FindingAction.APPROVE;
            case SEND_BACK -> FindingAction.SEND_BACK;
        };
    }
}
