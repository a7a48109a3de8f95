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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huiyin.tracking.api.DeadlineView;
import org.huiyin.tracking.api.HistoryView;
import org.huiyin.tracking.api.ImportResult;
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
    private static final Map<String, SpecimenAction> PATHS = Map.of(
            "acceptances", SpecimenAction.ACCEPT,
            "assignments", SpecimenAction.ASSIGN,
            "signatures", SpecimenAction.SIGN,
            "declines", SpecimenAction.DECLINE,
            "progress-reports", SpecimenAction.REPORT_PROGRESS,
            "submissions", SpecimenAction.SUBMIT,
            "reopenings", SpecimenAction.REOPEN,
            "cancellations", SpecimenAction.CANCEL);

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
    @Path("/{id}/deadline")
    public DeadlineView deadline(@PathParam("id") UUID id) {
        return api.deadline(line, id);
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
    @Path("/{id}/{action}")
    public Response act(@PathParam("id") UUID id, @PathParam("action") String action, byte[] body) {
        SpecimenAction known = PATHS.get(action);
        if (known == null) {
            throw FieldError.notAllowed("action", PATHS.keySet()).problem();
        }
        return api.act(line, id, known, body);
    }
}
