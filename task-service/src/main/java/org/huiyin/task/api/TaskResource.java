package org.huiyin.task.api;

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
import org.huiyin.task.Filing;
import org.huiyin.task.Rating;
import org.huiyin.task.RegisterTask;
import org.huiyin.task.Reopening;
import org.huiyin.task.Reply;
import org.huiyin.task.TaskAction;
import org.huiyin.task.TaskProgress;
import org.huiyin.tracking.action.DeadlineForecast;
import org.huiyin.tracking.api.DeadlineView;
import org.huiyin.tracking.api.HistoryView;
import org.huiyin.tracking.api.ImportLine;
import org.huiyin.tracking.api.ImportResult;
import org.huiyin.tracking.api.JournalView;
import org.huiyin.tracking.api.VerificationView;
import org.huiyin.tracking.api.WorkItemApi;
import org.huiyin.tracking.body.Assignment;
import org.huiyin.tracking.body.Decline;
import org.huiyin.tracking.body.Empty;
import org.huiyin.tracking.body.Escalation;
import org.huiyin.tracking.body.ExtensionDecision;
import org.huiyin.tracking.body.ExtensionPlea;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.body.Review;
import org.huiyin.tracking.body.Submission;
import org.huiyin.tracking.body.Urge;
import org.huiyin.tracking.query.ItemCounts;
import org.huiyin.web.Page;
import org.jspecify.annotations.Nullable;

/** Tasks 督查事项. Roles and scope are checked by the line's rules. */
@Path("/api/v1/tasks")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaskResource {
    private final TaskLine line;
    private final WorkItemApi api;

    TaskResource(TaskLine line, WorkItemApi api) {
        this.line = line;
        this.api = api;
    }

    /** A page, for the OpenAPI document. */
    record TaskPage(
            List<TaskView> items,
            @Nullable String next,
            @Nullable Long total,
            @Nullable List<String> withheld) {}

    @GET
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskPage.class)))
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
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
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
            @RequestBody(content = @Content(schema = @Schema(implementation = RegisterTask.class))) byte[] body) {
        return api.register(line, body);
    }

    @POST
    @Path("/{id}/assignments")
    public Response assign(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Assignment.class))) byte[] body) {
        return api.act(line, id, TaskAction.ASSIGN, body);
    }

    @POST
    @Path("/{id}/signatures")
    public Response sign(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Empty.class))) byte[] body) {
        return api.act(line, id, TaskAction.SIGN, body);
    }

    @POST
    @Path("/{id}/declines")
    public Response decline(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Decline.class))) byte[] body) {
        return api.act(line, id, TaskAction.DECLINE, body);
    }

    @POST
    @Path("/{id}/progress-reports")
    public Response reportProgress(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = TaskProgress.class))) byte[] body) {
        return api.act(line, id, TaskAction.REPORT_PROGRESS, body);
    }

    @POST
    @Path("/{id}/ratings")
    public Response rate(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Rating.class))) byte[] body) {
        return api.act(line, id, TaskAction.RATE, body);
    }

    @POST
    @Path("/{id}/replies")
    public Response reply(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reply.class))) byte[] body) {
        return api.act(line, id, TaskAction.REPLY, body);
    }

    @POST
    @Path("/{id}/submissions")
    public Response submit(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Submission.class))) byte[] body) {
        return api.act(line, id, TaskAction.SUBMIT, body);
    }

    @POST
    @Path("/{id}/reopenings")
    public Response reopen(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reopening.class))) byte[] body) {
        return api.act(line, id, TaskAction.REOPEN, body);
    }

    @POST
    @Path("/{id}/urges")
    public Response urge(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Urge.class))) byte[] body) {
        return api.act(line, id, TaskAction.URGE, body);
    }

    @POST
    @Path("/{id}/escalations")
    public Response escalate(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Escalation.class))) byte[] body) {
        return api.act(line, id, TaskAction.ESCALATE, body);
    }

    @POST
    @Path("/{id}/extension-requests")
    public Response requestExtension(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ExtensionPlea.class))) byte[] body) {
        return api.act(line, id, TaskAction.REQUEST_EXTENSION, body);
    }

    @POST
    @Path("/{id}/extension-decisions")
    public Response decideExtension(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ExtensionDecision.class))) byte[] body) {
        return api.decideExtension(line, id, body, TaskAction.GRANT_EXTENSION, TaskAction.REFUSE_EXTENSION);
    }

    @POST
    @Path("/{id}/final-assignments")
    public Response decide(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Assignment.class))) byte[] body) {
        return api.act(line, id, TaskAction.DECIDE, body);
    }

    @POST
    @Path("/{id}/cancellations")
    public Response cancel(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        return api.act(line, id, TaskAction.CANCEL, body);
    }

    @POST
    @Path("/{id}/reviews")
    public Response review(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Review.class))) byte[] body) {
        return api.act(
                line, id, Review.class, body, Set.of(TaskAction.APPROVE, TaskAction.SEND_BACK), TaskResource::decided);
    }

    private static TaskAction decided(Review review) {
        return switch (review.decision()) {
            case APPROVE -> TaskAction.APPROVE;
            case SEND_BACK -> TaskAction.SEND_BACK;
        };
    }

    @POST
    @Path("/{id}/filings")
    public Response file(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Filing.class))) byte[] body) {
        return api.act(line, id, Filing.class, body, Set.of(TaskAction.FILE, TaskAction.NOT_FILE), TaskResource::filed);
    }

    private static TaskAction filed(Filing filing) {
        return switch (filing.decision()) {
            case FILE -> TaskAction.FILE;
            case NOT_FILE -> TaskAction.NOT_FILE;
        };
    }
}
