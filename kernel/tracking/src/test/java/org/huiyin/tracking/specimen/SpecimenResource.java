package org.huiyin.tracking.specimen;

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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huiyin.directory.CalendarNotice;
import org.huiyin.tracking.action.DeadlineForecast;
import org.huiyin.tracking.api.DeadlineView;
import org.huiyin.tracking.api.HistoryView;
import org.huiyin.tracking.api.ImportResult;
import org.huiyin.tracking.api.JournalView;
import org.huiyin.tracking.api.VerificationView;
import org.huiyin.tracking.api.WorkItemApi;
import org.huiyin.tracking.api.WorkItemView;
import org.huiyin.tracking.body.Review;
import org.huiyin.tracking.query.ItemCounts;
import org.huiyin.web.FieldError;
import org.huiyin.web.Page;

@Path("/api/v1/specimens")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpecimenResource {
    private static final Map<String, SpecimenAction> PATHS = Map.ofEntries(
            Map.entry("acceptances", SpecimenAction.ACCEPT),
            Map.entry("assignments", SpecimenAction.ASSIGN),
            Map.entry("signatures", SpecimenAction.SIGN),
            Map.entry("declines", SpecimenAction.DECLINE),
            Map.entry("progress-reports", SpecimenAction.REPORT_PROGRESS),
            Map.entry("submissions", SpecimenAction.SUBMIT),
            Map.entry("reopenings", SpecimenAction.REOPEN),
            Map.entry("cancellations", SpecimenAction.CANCEL),
            Map.entry("final-assignments", SpecimenAction.DECIDE),
            Map.entry("urges", SpecimenAction.URGE),
            Map.entry("escalations", SpecimenAction.ESCALATE),
            Map.entry("extension-requests", SpecimenAction.REQUEST_EXTENSION),
            Map.entry("pauses", SpecimenAction.PAUSE),
            Map.entry("resumptions", SpecimenAction.RESUME));

    private final SpecimenLine line;
    private final WorkItemApi api;

    SpecimenResource(SpecimenLine line, WorkItemApi api) {
        this.line = line;
        this.api = api;
    }

    @GET
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
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkItemView.class)))
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
    public ImportResult importLines(InputStream body) throws IOException {
        return api.importLines(line, body);
    }

    @POST
    public Response register(byte[] body) {
        return api.register(line, body);
    }

    @POST
    @Path("/{id}/reviews")
    public Response review(@PathParam("id") UUID id, byte[] body) {
        return api.act(
                line,
                id,
                Review.class,
                body,
                Set.of(SpecimenAction.APPROVE, SpecimenAction.SEND_BACK),
                review -> review.decision() == Review.Decision.APPROVE
                        ? SpecimenAction.APPROVE
                        : SpecimenAction.SEND_BACK);
    }

    @POST
    @Path("/{id}/extension-decisions")
    public Response decideExtension(@PathParam("id") UUID id, byte[] body) {
        return api.decideExtension(line, id, body, SpecimenAction.GRANT_EXTENSION, SpecimenAction.REFUSE_EXTENSION);
    }

    @POST
    @Path("/{id}/{action}")
    public Response act(@PathParam("id") UUID id, @PathParam("action") String action, byte[] body) {
        SpecimenAction known = PATHS.get(action);
        if (known == null) {
            throw FieldError.notAllowed("action", PATHS.keySet()).problem();
        }
        return api.act(line, id, known, body);
    }
}
